package flow

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
	dst := r.ValueOf(t)
	if dst == nil || dst.Inert && !shape.Any(dst.Sig.Results()) {
		return
	}
	from := r.Signature(src)
	if from == nil || from == dst.Sig {
		return
	}
	r.linkTuple(dst.Sig.Params(), from.Params(), graph.Param, src)
	r.linkTuple(dst.Sig.Results(), from.Results(), graph.Result, src)
}

func (r *Recorder) linkTuple(dst, src *types.Tuple, as graph.Role, at ast.Node) {
	for i := range min(dst.Len(), src.Len()) {
		t := src.At(i).Type()
		a, b := r.Places.Of(dst.At(i), as), r.Places.Of(src.At(i), as)
		r.graph.Implement(a, b, t, at)
	}
}
