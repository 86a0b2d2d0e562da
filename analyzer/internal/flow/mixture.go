package flow

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// anything reports whether t says nothing of its values: any.
func anything(t types.Type) bool {
	u, ok := types.Unalias(t).(*types.Interface)
	return ok && u.NumMethods() == 0
}

// (2.7) mix: src becomes one of the values in dst, which may be of any kind. That they
// are printed or sent together ties none to another; only what is demanded of all of
// them holds for src.
//
//	warn("try %d of %d: status %d", n, most, resp.StatusCode) ⇒ n is not tied to a status
func (r *Recorder) mix(dst graph.Place, t types.Type, src reader.Term, kind carrier.Kind, at ast.Node) {
	switch src.Kind {
	case reader.Literal:
		r.sites = append(r.sites, Site{At: src.Lit, Lit: src.Lit, Value: src.Value, Place: dst, Kind: kind})
	case reader.Variable:
		r.graph.Demand(dst, src.Place, t, at)
	}
}
