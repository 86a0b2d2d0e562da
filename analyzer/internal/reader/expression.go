package reader

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// Term classifies e. It looks at the syntax first and at types only where that
// leaves a choice.
func (r *Reader) Term(e ast.Expr) Term {
	t := r.term(e)
	if t.Kind == Number || t.Kind == Status {
		t.At = e
	}
	return t
}

func (r *Reader) term(e ast.Expr) Term {
	switch e := e.(type) {
	case *ast.Ident:
		return r.object(e)
	case *ast.SelectorExpr:
		return r.Selector(e)
	case *ast.BasicLit:
		return r.literal(e)
	case *ast.ParenExpr:
		return r.Term(e.X)
	case *ast.CallExpr:
		return r.call(e)
	case *ast.CompositeLit:
		return r.composite(e)
	case *ast.IndexExpr:
		return r.element(e)
	case *ast.StarExpr:
		return r.Term(e.X)
	case *ast.SliceExpr:
		return r.Term(e.X)
	case *ast.UnaryExpr:
		return r.unary(e)
	case *ast.BinaryExpr:
		return r.arithmetic(e)
	case *ast.FuncLit:
		return Term{Kind: Callable}
	case *ast.TypeAssertExpr:
		return r.asserted(e)
	}
	return Term{}
}

func (r *Reader) literal(e *ast.BasicLit) Term {
	if e.Kind != token.INT {
		return Term{}
	}
	value, ok := constant.Int64Val(constant.MakeFromLiteral(e.Value, token.INT, 0))
	if !ok {
		return Term{Kind: Quantity}
	}
	return Term{Kind: Literal, Lit: e, Value: value}
}

// Selector classifies x.f, and the qualified name p.f.
func (r *Reader) Selector(e *ast.SelectorExpr) Term {
	v, ok := r.Info.Uses[e.Sel].(*types.Var)
	if !ok || !v.IsField() || !shape.Of(v.Type()).Holds() {
		return r.object(e.Sel)
	}
	return Held(r.Field(v, e.X), v.Type())
}

// object classifies the use of a declared name.
func (r *Reader) object(id *ast.Ident) Term {
	switch obj := r.ObjectOf(id).(type) {
	case *types.Var:
		if w, ok := r.Webs[id]; ok {
			return Held(r.Places.Web(w.Var, w.Def), obj.Type())
		}
		return r.variable(obj)
	case *types.Const:
		return r.constant(obj)
	case *types.Func:
		return Term{Kind: Callable}
	case *types.Nil:
		return Term{Kind: Number} // no pointer or slice: no code
	}
	return Term{}
}

// ObjectOf is info.ObjectOf with the uses first: there are more of them.
func (r *Reader) ObjectOf(id *ast.Ident) types.Object {
	if obj := r.Info.Uses[id]; obj != nil {
		return obj
	}
	return r.Info.Defs[id]
}

func (r *Reader) variable(v *types.Var) Term {
	p := r.Places.Of(v, graph.Local)
	if p == graph.None {
		switch shape.Of(v.Type()) {
		case shape.Func:
			return Term{Kind: Callable}
		case shape.Opaque:
			return r.behind(v)
		}
		return Term{}
	}
	return Held(p, v.Type())
}

// call classifies the result of a call with one result, or a conversion.
func (r *Reader) call(e *ast.CallExpr) Term {
	callee := r.Callee(e)
	switch {
	case callee.Conversion != nil:
		return r.conversion(callee.Conversion, e)
	case callee.Builtin != "":
		return r.builtin(callee.Builtin, e)
	case callee.Function == nil:
		return Term{}
	}
	f := callee.Function
	if f.Through > 0 && f.Through <= len(e.Args) {
		return r.Term(e.Args[f.Through-1])
	}
	switch {
	case f.Choice:
		return r.Made(e)
	case f.Atomic == known.Load || f.Atomic == known.Exchange:
		cell, _ := callee.Cell()
		return r.Term(cell)
	case f.Derives == known.Elements || f.Derives == known.Keys:
		return r.derived(f.Derives, e)
	case f.Get != nil && callee.Recv != nil:
		return r.Accessed(f.Get, callee.Recv)
	}
	if f.Sig.Results().Len() != 1 {
		return Term{}
	}
	return r.Result(f, 0)
}

// Result is what result i of f gives.
func (r *Reader) Result(f *Function, i int) Term {
	v := f.Sig.Results().At(i)
	switch shape.Of(v.Type()) {
	case shape.None:
		return Term{}
	case shape.Func:
		return Term{Kind: Callable}
	case shape.Opaque:
		return Term{Kind: Unknown}
	}
	if f.Exits {
		return Term{Kind: Quantity}
	}
	return Held(r.Output(f, i), v.Type())
}

func (r *Reader) unary(e *ast.UnaryExpr) Term {
	switch e.Op {
	case token.AND:
		return r.Term(e.X)
	case token.ARROW:
		if x := r.Term(e.X); x.Kind == Variable {
			return r.Inside(x)
		}
		return Term{}
	}
	return r.folded(e)
}

func (r *Reader) arithmetic(e *ast.BinaryExpr) Term {
	switch e.Op {
	case token.LAND, token.LOR, token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
		return Term{}
	}
	return r.folded(e)
}

// folded classifies an expression that computes: a constant, or a quantity.
func (r *Reader) folded(e ast.Expr) Term {
	tv := r.Info.Types[e]
	if tv.Type == nil || shape.Of(tv.Type) != shape.Int {
		return Term{}
	}
	if tv.Value != nil {
		if value, ok := constant.Int64Val(constant.ToInt(tv.Value)); ok {
			return Term{Kind: Number, Value: value}
		}
	}
	return Term{Kind: Quantity}
}
