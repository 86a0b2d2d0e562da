package evidence

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// term classifies e. It looks at the syntax first and at types only where that
// leaves a choice.
func (r *Reader) term(e ast.Expr) term {
	switch e := e.(type) {
	case *ast.Ident:
		return r.object(e)
	case *ast.SelectorExpr:
		return r.selector(e)
	case *ast.BasicLit:
		return r.literal(e)
	case *ast.ParenExpr:
		return r.term(e.X)
	case *ast.CallExpr:
		return r.call(e)
	case *ast.CompositeLit:
		return r.composite(e)
	case *ast.IndexExpr:
		return r.element(e)
	case *ast.StarExpr:
		return r.term(e.X)
	case *ast.SliceExpr:
		return r.term(e.X)
	case *ast.UnaryExpr:
		return r.unary(e)
	case *ast.BinaryExpr:
		return r.arithmetic(e)
	case *ast.FuncLit:
		return term{kind: callable}
	case *ast.TypeAssertExpr:
		return term{kind: unknown}
	}
	return term{}
}

func (r *Reader) literal(e *ast.BasicLit) term {
	if e.Kind != token.INT {
		return term{}
	}
	value, ok := constant.Int64Val(constant.MakeFromLiteral(e.Value, token.INT, 0))
	if !ok {
		return term{kind: quantity}
	}
	return term{kind: literal, lit: e, value: value}
}

// selector classifies x.f, and the qualified name p.f.
func (r *Reader) selector(e *ast.SelectorExpr) term {
	v, ok := r.info.Uses[e.Sel].(*types.Var)
	if !ok || !v.IsField() || !shape.Of(v.Type()).Holds() {
		return r.object(e.Sel)
	}
	return held(r.field(v, e.X), v.Type())
}

// object classifies the use of a declared name.
func (r *Reader) object(id *ast.Ident) term {
	switch obj := r.objectOf(id).(type) {
	case *types.Var:
		if w, ok := r.webs[id]; ok {
			return held(r.places.Web(w.Var, w.Def), obj.Type())
		}
		return r.variable(obj)
	case *types.Const:
		return r.constant(obj)
	case *types.Func:
		return term{kind: callable}
	case *types.Nil:
		return term{kind: number} // no pointer or slice: no code
	}
	return term{}
}

// objectOf is info.ObjectOf with the uses first: there are more of them.
func (r *Reader) objectOf(id *ast.Ident) types.Object {
	if obj := r.info.Uses[id]; obj != nil {
		return obj
	}
	return r.info.Defs[id]
}

func (r *Reader) variable(v *types.Var) term {
	p := r.places.Of(v, graph.Local)
	if p == graph.None {
		if shape.Of(v.Type()) == shape.Func {
			return term{kind: callable}
		}
		return term{}
	}
	return held(p, v.Type())
}

// call classifies the result of a call with one result, or a conversion.
func (r *Reader) call(e *ast.CallExpr) term {
	callee := r.callee(e)
	switch {
	case callee.conversion != nil:
		return r.conversion(callee.conversion, e)
	case callee.builtin != "":
		return r.builtin(callee.builtin, e)
	case callee.function == nil:
		return term{}
	}
	f := callee.function
	if f.through > 0 && f.through <= len(e.Args) {
		return r.term(e.Args[f.through-1])
	}
	switch {
	case f.choice:
		return r.made(e)
	case f.atomic == known.Load || f.atomic == known.Exchange:
		cell, _ := callee.cell()
		return r.term(cell)
	case f.derives == known.Elements || f.derives == known.Keys:
		return r.derived(f.derives, e)
	case f.get != nil && callee.recv != nil:
		return r.accessed(f.get, callee.recv)
	}
	if f.sig.Results().Len() != 1 {
		return term{}
	}
	return r.result(f, 0)
}

// result is what result i of f gives.
func (r *Reader) result(f *Function, i int) term {
	v := f.sig.Results().At(i)
	switch shape.Of(v.Type()) {
	case shape.None:
		return term{}
	case shape.Func:
		return term{kind: callable}
	case shape.Opaque:
		return term{kind: unknown}
	}
	if f.exits {
		return term{kind: quantity}
	}
	return held(r.output(f, i), v.Type())
}

func (r *Reader) unary(e *ast.UnaryExpr) term {
	switch e.Op {
	case token.AND:
		return r.term(e.X)
	case token.ARROW:
		if x := r.term(e.X); x.kind == variable {
			return r.inside(x)
		}
		return term{}
	}
	return r.folded(e)
}

func (r *Reader) arithmetic(e *ast.BinaryExpr) term {
	switch e.Op {
	case token.LAND, token.LOR, token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
		return term{}
	}
	return r.folded(e)
}

// folded classifies an expression that computes: a constant, or a quantity.
func (r *Reader) folded(e ast.Expr) term {
	tv := r.info.Types[e]
	if tv.Type == nil || shape.Of(tv.Type) != shape.Int {
		return term{}
	}
	if tv.Value != nil {
		if value, ok := constant.Int64Val(constant.ToInt(tv.Value)); ok {
			return term{kind: number, value: value}
		}
	}
	return term{kind: quantity}
}
