package flow

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// predicate: slices.ContainsFunc(x, func(e int) bool). The elements of x are
// passed to the function.
func (r *Recorder) predicate(n *ast.CallExpr) {
	if len(n.Args) != 2 {
		return
	}
	x := r.Term(n.Args[0])
	sig := r.Signature(n.Args[1])
	if x.Kind != reader.Variable || sig == nil || sig.Params().Len() != 1 {
		return
	}
	if elems := r.Inside(x); elems.Kind == reader.Variable {
		v := sig.Params().At(0)
		r.graph.Assign(r.Places.Of(v, graph.Param), elems.Place, v.Type(), n)
	}
}

// generator: the function literal e becomes the iterator dst. What it yields are
// the elements.
func (r *Recorder) generator(dst graph.Place, e ast.Node) {
	lit, ok := e.(*ast.FuncLit)
	if !ok {
		return
	}
	sig := r.LiteralSignature(lit)
	if sig == nil || sig.Params().Len() != 1 {
		return
	}
	yield := shape.Signature(sig.Params().At(0).Type())
	if yield == nil || yield.Params().Len() != 1 {
		return
	}
	v := yield.Params().At(0)
	r.graph.Assign(r.Places.Elem(dst), r.Places.Of(v, graph.Local), v.Type(), e)
}

// isStream reports whether a loop over a t has elements and no indices.
func isStream(t types.Type) bool {
	_, ok := shape.Deref(t).Underlying().(*types.Chan)
	return ok || shape.Of(t) == shape.Seq && shape.Signature(t) != nil
}
