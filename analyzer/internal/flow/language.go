package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// (0.6) assertion reads a call in an assertion language.
//
//	Expect(rec.Code).To(Equal(404)) ⇒ rec.Code == 404
func (r *Recorder) assertion(l known.Language, n *ast.CallExpr) {
	switch l {
	case known.Gomega:
		r.gomega(n)
	case known.Chain:
		if subject := r.Subject(l, n.Fun).Term; subject.Kind == reader.Variable {
			r.expect(subject, n.Args, equality, n)
		}
	case known.Ginkgo:
		r.ginkgoTable(n)
	case known.Checker, known.Convey:
		r.check(l, n.Args, n)
	case known.FreeCheck:
		r.check(l, n.Args[min(1, len(n.Args)):], n)
	}
}

// ginkgoTable passes the arguments of each entry to the body of the table.
func (r *Recorder) ginkgoTable(n *ast.CallExpr) {
	var body *types.Signature
	for _, arg := range n.Args {
		if lit, ok := ast.Unparen(arg).(*ast.FuncLit); ok {
			body = r.Signature(lit)
		}
	}
	if body == nil {
		return
	}
	for _, arg := range n.Args {
		call, ok := ast.Unparen(arg).(*ast.CallExpr)
		if !ok || !strings.HasSuffix(syntax.Name(call.Fun), "Entry") || len(call.Args) == 0 {
			continue
		}
		for i, value := range call.Args[1:] {
			if i < body.Params().Len() {
				r.flowInto(body.Params().At(i), graph.Param, value, carrier.Argument)
			}
		}
	}
}

// check: Assert(x, checker, y...), So(x, assertion, y...), whose arguments from
// the subject x on are given.
func (r *Recorder) check(l known.Language, args []ast.Expr, at *ast.CallExpr) {
	if len(args) < 3 {
		return
	}
	subject := r.Term(args[0])
	if subject.Kind != reader.Variable {
		return
	}
	switch known.OperatorOf(l, operatorName(args[1])) {
	case known.EqualsOne:
		r.expect(subject, args[2:3], equality, at)
	case known.EqualsAny:
		r.expect(subject, args[2:], equality, at)
	}
}

// operatorName is the name of the checker, through Not(checker).
func operatorName(e ast.Expr) string {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return syntax.Name(e)
	}
	name := syntax.Name(call.Fun)
	if name == "Not" && len(call.Args) == 1 {
		return syntax.Name(call.Args[0])
	}
	return name
}

// expect compares the subject with each of args that has its shape.
func (r *Recorder) expect(subject reader.Term, args []ast.Expr, op token.Token, at ast.Node) {
	for _, arg := range args {
		if y := r.Term(arg); y.Kind != reader.Variable || shape.Of(y.Typ) == shape.Of(subject.Typ) {
			r.compare(subject, y, op, at)
		}
	}
}
