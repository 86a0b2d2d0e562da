package evidence

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// (5.8) derived is the term for slices.Clone(x), maps.Keys(x): a container with
// the elements of x, or its keys.
func (r *Reader) derived(d known.Derivation, e *ast.CallExpr) term {
	t := r.info.TypeOf(e)
	if len(e.Args) == 0 || t == nil {
		return term{}
	}
	x := r.term(e.Args[0])
	if x.kind != variable {
		return term{}
	}
	if d == known.Keys {
		return held(r.places.OfKeys(e, x.place), t)
	}
	return held(x.place, t)
}

// predicate: slices.ContainsFunc(x, func(e int) bool). The elements of x are
// passed to the function.
func (r *Recorder) predicate(n *ast.CallExpr) {
	if len(n.Args) != 2 {
		return
	}
	x := r.term(n.Args[0])
	sig := r.signature(n.Args[1])
	if x.kind != variable || sig == nil || sig.Params().Len() != 1 {
		return
	}
	if elems := r.inside(x); elems.kind == variable {
		v := sig.Params().At(0)
		r.graph.Assign(r.places.Of(v, graph.Param), elems.place, v.Type(), n)
	}
}

// generator: the function literal e becomes the iterator dst. What it yields are
// the elements.
func (r *Recorder) generator(dst graph.Place, e ast.Node) {
	lit, ok := e.(*ast.FuncLit)
	if !ok {
		return
	}
	sig := r.literalSignature(lit)
	if sig == nil || sig.Params().Len() != 1 {
		return
	}
	yield := shape.Signature(sig.Params().At(0).Type())
	if yield == nil || yield.Params().Len() != 1 {
		return
	}
	v := yield.Params().At(0)
	r.graph.Assign(r.places.Elem(dst), r.places.Of(v, graph.Local), v.Type(), e)
}

// isStream reports whether a loop over a t has elements and no indices.
func isStream(t types.Type) bool {
	_, ok := shape.Deref(t).Underlying().(*types.Chan)
	return ok || shape.Of(t) == shape.Seq && shape.Signature(t) != nil
}
