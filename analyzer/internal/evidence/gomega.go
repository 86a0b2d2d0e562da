package evidence

import (
	"go/ast"
	"go/constant"
	"go/token"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// gomega: Expect(x).To(matcher), Eventually(f).WithTimeout(d).Should(matcher).
func (r *Recorder) gomega(n *ast.CallExpr) {
	if len(n.Args) == 0 {
		return
	}
	if subject := r.subject(known.Gomega, n.Fun); subject.kind == variable {
		r.matcher(subject, n.Args[0])
	}
}

// subject finds x, or what f returns, at the start of the chain of calls.
func (r *Reader) subject(l known.Language, chain ast.Expr) term {
	for {
		sel, ok := ast.Unparen(chain).(*ast.SelectorExpr)
		if !ok {
			return term{}
		}
		call, ok := ast.Unparen(sel.X).(*ast.CallExpr)
		if !ok {
			return term{}
		}
		if i := known.SubjectIndex(l, syntax.Name(call.Fun)); i >= 0 && i < len(call.Args) {
			return r.actual(call.Args[i])
		}
		chain = call.Fun
	}
}

// actual is the term for the subject of an assertion, or for the first result
// of the function that is polled for it.
func (r *Reader) actual(e ast.Expr) term {
	x := r.term(e)
	if x.kind != callable {
		return x
	}
	sig := r.signature(e)
	if sig == nil || sig.Results().Len() == 0 {
		return term{}
	}
	v := sig.Results().At(0)
	return held(r.places.Of(v, graph.Result), v.Type())
}

// matcher compares the subject as the matcher does, through Not, Or and the
// like.
func (r *Recorder) matcher(subject term, e ast.Expr) {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || subject.place == graph.None {
		return
	}
	switch syntax.Name(call.Fun) {
	case "Equal", "BeEquivalentTo", "BeIdenticalTo":
		r.expect(subject, call.Args, equality, call)
	case "BeElementOf", "BeKeyOf":
		r.elementOf(subject, call)
	case "ContainElement", "ContainElements", "ConsistOf":
		if in := r.inside(subject); in.kind == variable {
			r.expect(in, call.Args, equality, call)
		}
	case "BeNumerically":
		if len(call.Args) > 1 {
			if op := r.comparator(call.Args[0]); op != token.ILLEGAL {
				r.expect(subject, call.Args[1:], op, call)
			}
		}
	case "Not", "Or", "And", "SatisfyAny", "SatisfyAll":
		for _, inner := range call.Args {
			r.matcher(subject, inner)
		}
	}
}

func (r *Recorder) elementOf(subject term, call *ast.CallExpr) {
	if len(call.Args) == 1 {
		if in := r.inside(r.term(call.Args[0])); in.kind == variable {
			r.compareDeep(subject, in, equality, call)
			return
		}
	}
	r.expect(subject, call.Args, equality, call)
}

// comparator reads the operator of BeNumerically.
func (r *Reader) comparator(e ast.Expr) token.Token {
	tv := r.info.Types[e]
	if tv.Value == nil || tv.Value.Kind() != constant.String {
		return token.ILLEGAL
	}
	switch constant.StringVal(tv.Value) {
	case "==":
		return token.EQL
	case "!=":
		return token.NEQ
	case "<":
		return token.LSS
	case "<=":
		return token.LEQ
	case ">":
		return token.GTR
	case ">=":
		return token.GEQ
	}
	return token.ILLEGAL
}
