package reader

import (
	"go/ast"
	"go/constant"
	"go/token"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// Subject finds x, or what f returns, at the start of the chain of calls.
func (r *Reader) Subject(l known.Language, chain ast.Expr) Term {
	for {
		sel, ok := ast.Unparen(chain).(*ast.SelectorExpr)
		if !ok {
			return Term{}
		}
		call, ok := ast.Unparen(sel.X).(*ast.CallExpr)
		if !ok {
			return Term{}
		}
		if i := known.SubjectIndex(l, syntax.Name(call.Fun)); i >= 0 && i < len(call.Args) {
			return r.actual(call.Args[i])
		}
		chain = call.Fun
	}
}

// actual is the term for the subject of an assertion, or for the first result
// of the function that is polled for it.
func (r *Reader) actual(e ast.Expr) Term {
	x := r.Term(e)
	if x.Kind != Callable {
		return x
	}
	sig := r.Signature(e)
	if sig == nil || sig.Results().Len() == 0 {
		return Term{}
	}
	v := sig.Results().At(0)
	return Held(r.Places.Of(v, graph.Result), v.Type())
}

// Comparator reads the operator of BeNumerically.
func (r *Reader) Comparator(e ast.Expr) token.Token {
	tv := r.Info.Types[e]
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
