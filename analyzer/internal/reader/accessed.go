package reader

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// Accessed is the term for the field of that name of x.
func (r *Reader) Accessed(field *types.Var, x ast.Expr) Term {
	t := r.Info.TypeOf(x)
	if t == nil {
		return Term{}
	}
	s, ok := shape.Deref(t).Underlying().(*types.Struct)
	if !ok {
		return Term{}
	}
	for v := range s.Fields() {
		if v.Name() == field.Name() && shape.Of(v.Type()).Holds() {
			return Held(r.Field(v, x), v.Type())
		}
	}
	return Term{}
}
