package evidence

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// link records that the function src becomes a value of function type t: what
// t's parameters are given, src's parameters receive.
func (r *Recorder) link(t types.Type, src ast.Expr) {
	if t == nil {
		return // the blank identifier takes anything
	}
	dst := r.valueOf(t)
	if dst == nil || dst.inert && !shape.Any(dst.sig.Results()) {
		return
	}
	from := r.signature(src)
	if from == nil || from == dst.sig {
		return
	}
	r.linkTuple(dst.sig.Params(), from.Params(), graph.Param, src)
	r.linkTuple(dst.sig.Results(), from.Results(), graph.Result, src)
}

func (r *Recorder) linkTuple(dst, src *types.Tuple, as graph.Role, at ast.Node) {
	for i := range min(dst.Len(), src.Len()) {
		t := src.At(i).Type()
		a, b := r.places.Of(dst.At(i), as), r.places.Of(src.At(i), as)
		r.graph.Implement(a, b, t, at)
	}
}
