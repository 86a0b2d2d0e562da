package evidence

import (
	"go/ast"
	"go/token"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// gomega: Expect(x).To(matcher), Eventually(f).WithTimeout(d).Should(matcher).
func (r *Recorder) gomega(n *ast.CallExpr) {
	if len(n.Args) == 0 {
		return
	}
	if subject := r.Subject(known.Gomega, n.Fun); subject.Kind == reader.Variable {
		r.matcher(subject, n.Args[0])
	}
}

// matcher compares the subject as the matcher does, through Not, Or and the
// like.
func (r *Recorder) matcher(subject reader.Term, e ast.Expr) {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || subject.Place == graph.None {
		return
	}
	switch syntax.Name(call.Fun) {
	case "Equal", "BeEquivalentTo", "BeIdenticalTo":
		r.expect(subject, call.Args, equality, call)
	case "BeElementOf", "BeKeyOf":
		r.elementOf(subject, call)
	case "ContainElement", "ContainElements", "ConsistOf":
		if in := r.Inside(subject); in.Kind == reader.Variable {
			r.expect(in, call.Args, equality, call)
		}
	case "BeNumerically":
		if len(call.Args) > 1 {
			if op := r.Comparator(call.Args[0]); op != token.ILLEGAL {
				r.expect(subject, call.Args[1:], op, call)
			}
		}
	case "Not", "Or", "And", "SatisfyAny", "SatisfyAll":
		for _, inner := range call.Args {
			r.matcher(subject, inner)
		}
	}
}

func (r *Recorder) elementOf(subject reader.Term, call *ast.CallExpr) {
	if len(call.Args) == 1 {
		if in := r.Inside(r.Term(call.Args[0])); in.Kind == reader.Variable {
			r.compareDeep(subject, in, equality, call)
			return
		}
	}
	r.expect(subject, call.Args, equality, call)
}
