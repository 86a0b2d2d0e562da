package reader

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
)

// (4.1) A field is a place for each variable or field that holds its struct, as
// long as it is reached in no other way: statusFlag.value and portFlag.value
// are two.

// Field is the place of the field v of the struct that x is.
func (r *Reader) Field(v *types.Var, x ast.Expr) graph.Place {
	if holder := r.Holder(x); holder != nil {
		return r.Places.Part(holder, v)
	}
	return r.Places.Whole(v)
}

// Holder returns the variable or field that holds the struct x, or the
// container that x is an element of; nil if x comes from elsewhere.
func (r *Reader) Holder(x ast.Expr) *types.Var {
	for {
		switch e := x.(type) {
		case *ast.ParenExpr:
			x = e.X
		case *ast.StarExpr:
			x = e.X
		case *ast.IndexExpr:
			x = e.X
		case *ast.UnaryExpr:
			if e.Op != token.AND {
				return nil
			}
			x = e.X
		case *ast.CompositeLit:
			return r.Holders[e]
		case *ast.Ident:
			v, _ := r.ObjectOf(e).(*types.Var)
			return r.holderVar(v)
		case *ast.SelectorExpr:
			v, _ := r.Info.Uses[e.Sel].(*types.Var)
			return r.holderVar(v)
		default:
			return nil
		}
	}
}

// holderVar returns v, or the container over which v ranges; nil for a
// parameter, which holds what its callers pass.
func (r *Reader) holderVar(v *types.Var) *types.Var {
	if v == nil {
		return nil
	}
	if over, ok := r.Ranges[v]; ok {
		return over
	}
	if !v.IsField() && r.isInput(v) {
		return nil
	}
	return v
}

// isInput reports whether v is declared by the signature of a function that the
// visit is in.
func (r *Reader) isInput(v *types.Var) bool {
	for i := range r.Frames {
		if f := &r.Frames[i]; f.Pos <= v.Pos() && v.Pos() < f.Body {
			return true
		}
	}
	return false
}
