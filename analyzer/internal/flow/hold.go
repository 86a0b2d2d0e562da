package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

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
				if r.Holders == nil {
					r.Holders = map[*ast.CompositeLit]*types.Var{}
				}
				r.Holders[x] = v
			}
			return
		}
		r.spread(r.Info.TypeOf(e))
		return
	}
}

// spread notes that structs of type t go from one variable to another.
func (r *Recorder) spread(t types.Type) {
	for t != nil {
		if s, ok := shape.Deref(t).Underlying().(*types.Struct); ok {
			for v := range s.Fields() {
				if v.Pkg() == r.Pkg {
					r.Places.Whole(v)
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
	obj, ok := r.Info.Defs[id].(*types.Var)
	if !ok || shape.Of(obj.Type()) != shape.None {
		return
	}
	if lit, ok := ast.Unparen(x).(*ast.CompositeLit); ok {
		r.hold(obj, lit)
		return
	}
	if r.Ranges == nil {
		r.Ranges = map[*types.Var]*types.Var{}
	}
	r.Ranges[obj] = r.Holder(x)
}
