package evidence

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// (4.1) A field is a place for each variable or field that holds its struct, as
// long as it is reached in no other way: statusFlag.value and portFlag.value
// are two.

// field is the place of the field v of the struct that x is.
func (r *Reader) field(v *types.Var, x ast.Expr) graph.Place {
	if holder := r.holder(x); holder != nil {
		return r.places.Part(holder, v)
	}
	return r.places.Whole(v)
}

// holder returns the variable or field that holds the struct x, or the
// container that x is an element of; nil if x comes from elsewhere.
func (r *Reader) holder(x ast.Expr) *types.Var {
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
			return r.holders[e]
		case *ast.Ident:
			v, _ := r.objectOf(e).(*types.Var)
			return r.holderVar(v)
		case *ast.SelectorExpr:
			v, _ := r.info.Uses[e.Sel].(*types.Var)
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
	if over, ok := r.ranges[v]; ok {
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
	for i := range r.frames {
		if f := &r.frames[i]; f.pos <= v.Pos() && v.Pos() < f.body {
			return true
		}
	}
	return false
}

// hold notes that the composite literal e, if it is one, becomes the value of
// v, or an element of it. Any other struct that v takes has its fields
// elsewhere too.
func (r *Recorder) hold(v *types.Var, e ast.Expr) {
	for {
		switch x := e.(type) {
		case *ast.ParenExpr:
			e = x.X
			continue
		case *ast.UnaryExpr:
			if x.Op == token.AND {
				e = x.X
				continue
			}
		case *ast.CompositeLit:
			if v != nil {
				if r.holders == nil {
					r.holders = map[*ast.CompositeLit]*types.Var{}
				}
				r.holders[x] = v
			}
			return
		}
		r.spread(r.info.TypeOf(e))
		return
	}
}

// spread notes that structs of type t go from one variable to another.
func (r *Recorder) spread(t types.Type) {
	for t != nil {
		if s, ok := shape.Deref(t).Underlying().(*types.Struct); ok {
			for v := range s.Fields() {
				if v.Pkg() == r.pkg {
					r.places.Whole(v)
				}
			}
			return
		}
		t = shape.Elem(t)
	}
}

// over notes that v takes the elements of x, one after the other.
func (r *Recorder) over(v ast.Expr, x ast.Expr) {
	id, ok := v.(*ast.Ident)
	if !ok {
		return
	}
	obj, ok := r.info.Defs[id].(*types.Var)
	if !ok || shape.Of(obj.Type()) != shape.None {
		return
	}
	if lit, ok := ast.Unparen(x).(*ast.CompositeLit); ok {
		r.hold(obj, lit)
		return
	}
	if r.ranges == nil {
		r.ranges = map[*types.Var]*types.Var{}
	}
	r.ranges[obj] = r.holder(x)
}
