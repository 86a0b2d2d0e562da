package reader

import (
	"go/ast"

	"github.com/statusconst/statusconst/analyzer/internal/known"
)

// (5.8) derived is the term for slices.Clone(x), maps.Keys(x): a container with
// the elements of x, or its keys.
//
//	slices.Clone(codes)[0] ⇒ codes[0]
func (r *Reader) derived(d known.Derivation, e *ast.CallExpr) Term {
	t := r.Info.TypeOf(e)
	if len(e.Args) == 0 || t == nil {
		return Term{}
	}
	x := r.Term(e.Args[0])
	if x.Kind != Variable {
		return Term{}
	}
	if d == known.Keys {
		return Held(r.Places.OfKeys(e, x.Place), t)
	}
	return Held(x.Place, t)
}
