package statuses

import (
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/flow"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
)

// refused reports whether a site stands where another field of its struct says that the
// number is no status.
func refused(info *types.Info, s flow.Site, solved *graph.Solved) bool {
	made, _ := s.In.(*ast.CompositeLit)
	value := func(e ast.Expr) constant.Value { return info.Types[e].Value }
	return solved.Refuses(s.Place, made, s.At.Pos(), value, func(n *ast.CompositeLit, field *types.Var) (ast.Expr, bool) {
		return fieldIn(info, n, field)
	})
}

// fieldIn returns what the literal n of a struct sets the field to, nil for nothing, and
// reports whether its struct has the field.
func fieldIn(info *types.Info, n *ast.CompositeLit, field *types.Var) (ast.Expr, bool) {
	t := info.TypeOf(n)
	if pointer, ok := t.Underlying().(*types.Pointer); ok {
		t = pointer.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil, false
	}
	for i := range s.NumFields() {
		if s.Field(i).Origin() != field {
			continue
		}
		for j, elt := range n.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); !ok {
				if i == j {
					return elt, true
				}
			} else if id, ok := kv.Key.(*ast.Ident); ok && info.Uses[id] == s.Field(i) {
				return kv.Value, true
			}
		}
		return nil, true
	}
	return nil, false
}
