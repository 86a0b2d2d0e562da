package evidence

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// (0.8) keyed: an integer is given beside a key.
//
//	attribute.Int("http.status_code", 404)
//	ext.HTTPStatusCode.Set(span, 404)
func (r *Recorder) keyed(f *reader.Function, callee reader.Callee, n *ast.CallExpr) {
	key, value := callee.Recv, f.Keyed.Value-1
	if value >= len(callee.Args) {
		return
	}
	if f.Keyed.Key >= 0 {
		key = callee.Args[f.Keyed.Key]
	}
	if key != nil && r.isStatusKey(key) {
		arg := callee.Args[value]
		r.meet(r.Places.Keyed(n, f.Obj), f.Sig.Params().At(value).Type(), r.Term(arg), carrier.Argument, arg)
	}
}

// keyedElems: map[string]any{"http.status_code": 404}.
func (r *Recorder) keyedElems(n *ast.CompositeLit) {
	for _, elt := range n.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok && syntax.IsText(kv.Key, known.IsStatusKey) {
			r.meet(r.Places.Keyed(kv, nil), types.Typ[types.Int], r.Term(kv.Value), carrier.Value, kv.Value)
		}
	}
}

// isStatusKey reports whether e is a key whose value is a status.
func (r *Recorder) isStatusKey(e ast.Expr) bool {
	if known.IsStatusKey(r.spelled(e)) {
		return true
	}
	id := syntax.Called(e)
	if id == nil {
		return false
	}
	v, ok := r.Info.Uses[id].(*types.Var)
	return ok && known.HoldsStatusKey(v)
}
