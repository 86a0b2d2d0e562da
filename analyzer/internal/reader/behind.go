package reader

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// (5.9) behind is the term for the integer that the local interface variable v was
// declared with, if it holds nothing else.
//
//	var v any = resp.StatusCode; v == 404 ⇒ resp.StatusCode == 404
func (r *Reader) behind(v *types.Var) Term {
	if e := r.Behind[v]; e != nil {
		return r.Term(e)
	}
	return Term{}
}

// asserted is the term for v.(int), where v is such a variable.
func (r *Reader) asserted(e *ast.TypeAssertExpr) Term {
	id, ok := ast.Unparen(e.X).(*ast.Ident)
	if !ok || len(r.Behind) == 0 || e.Type == nil || shape.Of(r.Info.TypeOf(e.Type)) != shape.Int {
		return Term{Kind: Unknown}
	}
	if x := r.Term(id); x.Kind == Variable && shape.Of(x.Typ) == shape.Int {
		return x
	}
	return Term{Kind: Unknown}
}
