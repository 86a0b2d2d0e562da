package reader

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// Subject is the value that an assertion is about.
type Subject struct {
	Term   Term
	Type   types.Type // nil where that is not known
	holder *types.Var // of a struct: what holds it
}

// Subject finds x, or what f returns, at the start of the chain of calls.
func (r *Reader) Subject(l known.Language, chain ast.Expr) Subject {
	for {
		sel, ok := ast.Unparen(chain).(*ast.SelectorExpr)
		if !ok {
			return Subject{}
		}
		call, ok := ast.Unparen(sel.X).(*ast.CallExpr)
		if !ok {
			return Subject{}
		}
		if i := known.SubjectIndex(l, syntax.Name(call.Fun)); i >= 0 && i < len(call.Args) {
			return r.actual(call.Args[i])
		}
		chain = call.Fun
	}
}

// actual is the subject that e gives: for a function, which is polled, or a
// call with several results, the first of them.
func (r *Reader) actual(e ast.Expr) Subject {
	x := r.Term(e)
	if x.Kind == Callable {
		return r.Returned(e)
	}
	t := r.Info.TypeOf(e)
	if _, several := t.(*types.Tuple); several {
		if call, ok := ast.Unparen(e).(*ast.CallExpr); ok {
			return r.given(r.Callee(call).Function)
		}
	}
	return Subject{x, t, r.Holder(e)}
}

// Returned is the first result of the function e.
func (r *Reader) Returned(e ast.Expr) Subject {
	sig := r.Signature(e)
	if sig == nil || sig.Results().Len() == 0 {
		return Subject{}
	}
	v := sig.Results().At(0)
	s := Subject{Type: v.Type()}
	if shape.Of(v.Type()).Holds() {
		s.Term = Held(r.Places.Of(v, graph.Result), v.Type())
	}
	return s
}

// given is the first result of a call of f.
func (r *Reader) given(f *Function) Subject {
	if f == nil || f.Sig.Results().Len() == 0 {
		return Subject{}
	}
	return Subject{Term: r.Result(f, 0), Type: f.Sig.Results().At(0).Type()}
}

// Of is the subject with another term, for a part of it.
func (s Subject) Of(x Term) Subject { return Subject{Term: x, Type: x.Typ} }

// Part is what a path such as "Response.StatusCode" or "Result().StatusCode"
// leads to in s.
func (r *Reader) Part(s Subject, path string) Subject {
	for step := range strings.SplitSeq(path, ".") {
		s = r.part(s, step)
	}
	return s
}

// part is the field of s of that name, or what its method gives.
func (r *Reader) part(s Subject, name string) Subject {
	if s.Type == nil {
		return Subject{}
	}
	name, called := strings.CutSuffix(name, "()")
	obj, _, _ := types.LookupFieldOrMethod(s.Type, true, r.Pkg, name)
	switch obj := obj.(type) {
	case *types.Func:
		if called {
			return r.given(r.Function(obj))
		}
	case *types.Var:
		if !called {
			return r.fieldIn(obj, s.holder)
		}
	}
	return Subject{}
}

// fieldIn is the field v of the struct that holder holds.
func (r *Reader) fieldIn(v, holder *types.Var) Subject {
	s := Subject{Type: v.Type(), holder: r.holderVar(v)}
	switch {
	case !shape.Of(v.Type()).Holds():
	case holder != nil:
		s.Term = Held(r.Places.Part(holder, v), v.Type())
	default:
		s.Term = Held(r.Places.Whole(v), v.Type())
	}
	return s
}

// Comparator reads the operator of BeNumerically.
func (r *Reader) Comparator(e ast.Expr) token.Token {
	switch r.Spelled(e) {
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
