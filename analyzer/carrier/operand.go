package carrier

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

// operand is what an expression is to the inference.
type operand struct {
	kind  kind
	place place         // for variable
	typ   types.Type    // for variable: the type that place stands for
	lit   *ast.BasicLit // for literal
	value int64         // for literal and number
	text  string        // for status: how the constant is spelled
}

type kind uint8

const (
	nothing   kind = iota // no integer, nor anything that holds one
	literal               // an integer literal, perhaps converted
	number                // another constant integer
	status                // a status constant
	variable              // a place
	quantity              // an integer that cannot be a status: arithmetic, len, an exit code
	unknown               // an integer of which nothing is known
	function_             // a function value
)

// operand classifies e. It looks at the syntax first and at types only where
// that leaves a choice.
func (c *collector) operand(e ast.Expr) operand {
	switch e := e.(type) {
	case *ast.Ident:
		return c.object(e)
	case *ast.SelectorExpr:
		return c.object(e.Sel)
	case *ast.BasicLit:
		return c.literal(e)
	case *ast.ParenExpr:
		return c.operand(e.X)
	case *ast.CallExpr:
		return c.call(e)
	case *ast.CompositeLit:
		return c.composite(e)
	case *ast.IndexExpr:
		return c.element(e)
	case *ast.StarExpr:
		return c.operand(e.X)
	case *ast.SliceExpr:
		return c.operand(e.X)
	case *ast.UnaryExpr:
		return c.unary(e)
	case *ast.BinaryExpr:
		return c.arithmetic(e)
	case *ast.FuncLit:
		return operand{kind: function_}
	case *ast.TypeAssertExpr:
		return operand{kind: unknown}
	}
	return operand{}
}

func (c *collector) literal(e *ast.BasicLit) operand {
	if e.Kind != token.INT {
		return operand{}
	}
	value, ok := constant.Int64Val(constant.MakeFromLiteral(e.Value, token.INT, 0))
	if !ok {
		return operand{kind: quantity}
	}
	return operand{kind: literal, lit: e, value: value}
}

// object classifies the use of a declared name.
func (c *collector) object(id *ast.Ident) operand {
	switch obj := c.objectOf(id).(type) {
	case *types.Var:
		return c.variable(obj)
	case *types.Const:
		return c.constant(obj)
	case *types.Func:
		return operand{kind: function_}
	case *types.Nil:
		return operand{kind: number} // no pointer or slice: no code
	}
	return operand{}
}

func (c *collector) objectOf(id *ast.Ident) types.Object {
	if obj := c.info.Uses[id]; obj != nil {
		return obj
	}
	return c.info.Defs[id]
}

func (c *collector) variable(v *types.Var) operand {
	p := c.graph.of(v, local)
	if p == noPlace {
		if shapeOf(v.Type()) == shapeFunc {
			return operand{kind: function_}
		}
		return operand{}
	}
	return operand{kind: variable, place: p, typ: v.Type()}
}

func (c *collector) constant(obj *types.Const) operand {
	if obj.Val().Kind() != constant.Int {
		return operand{}
	}
	value, ok := constant.Int64Val(obj.Val())
	switch {
	case !ok:
		return operand{kind: quantity}
	case c.isStatus(obj, value):
		return operand{kind: status, value: value, text: obj.Name()}
	}
	return operand{kind: number, value: value}
}

// call classifies the result of a call with one result, or a conversion.
func (c *collector) call(e *ast.CallExpr) operand {
	callee := c.callee(e)
	switch {
	case callee.conversion != nil:
		return c.conversion(callee.conversion, e)
	case callee.builtin != "":
		return c.builtin(callee.builtin, e)
	case callee.function == nil:
		return operand{}
	}
	f := callee.function
	if f.through > 0 && f.through <= len(e.Args) {
		return c.operand(e.Args[f.through-1])
	}
	if f.sig.Results().Len() != 1 {
		return operand{}
	}
	return c.resultOf(f, 0)
}

// resultOf is the operand that result i of f gives.
func (c *collector) resultOf(f *function, i int) operand {
	v := f.sig.Results().At(i)
	switch shapeOf(v.Type()) {
	case shapeNone:
		return operand{}
	case shapeFunc:
		return operand{kind: function_}
	case shapeOpaque:
		return operand{kind: unknown}
	}
	if f.exit {
		return operand{kind: quantity}
	}
	return operand{kind: variable, place: c.output(f, i), typ: v.Type()}
}

// conversion looks through a conversion between integer types. One to a
// duration says that the number is none of ours; one to or from anything else
// hides it.
func (c *collector) conversion(to types.Type, e *ast.CallExpr) operand {
	if len(e.Args) != 1 {
		return operand{}
	}
	inner := c.operand(e.Args[0])
	if inner.kind == nothing || inner.kind == function_ {
		if shapeOf(to) == shapeInt {
			return operand{kind: unknown}
		}
		return inner
	}
	switch shapeOf(to) {
	case shapeInt:
		if inner.kind == variable && shapeOf(inner.typ) != shapeInt {
			return operand{kind: unknown}
		}
		return inner
	case shapeSeq, shapeMap, shapeOpaque:
		return inner
	}
	if b, ok := to.Underlying().(*types.Basic); ok && b.Info()&types.IsInteger != 0 && inner.kind == variable {
		c.graph.kill(inner.place)
	}
	return operand{}
}

func (c *collector) builtin(name string, e *ast.CallExpr) operand {
	switch name {
	case "len", "cap", "copy":
		return operand{kind: quantity}
	case "append":
		return c.operand(e.Args[0])
	case "min", "max":
		return operand{kind: unknown}
	}
	return operand{}
}

// element classifies x[i]: an element of a container, or an instance of a
// generic function.
func (c *collector) element(e *ast.IndexExpr) operand {
	x := c.operand(e.X)
	switch x.kind {
	case function_:
		return x
	case variable:
		return c.inside(x)
	}
	return operand{}
}

// inside is the operand for the elements of the container x.
func (c *collector) inside(x operand) operand {
	t := elemOf(x.typ)
	if t == nil {
		return operand{}
	}
	switch shapeOf(t) {
	case shapeNone:
		return operand{}
	case shapeFunc:
		return operand{kind: function_}
	}
	return operand{kind: variable, place: c.graph.elem(x.place), typ: t}
}

// keys is the operand for the keys of the map x.
func (c *collector) keys(x operand) operand {
	t := keyOf(x.typ)
	if t == nil || shapeOf(t) != shapeInt {
		return operand{}
	}
	return operand{kind: variable, place: c.graph.key(x.place), typ: t}
}

func (c *collector) unary(e *ast.UnaryExpr) operand {
	switch e.Op {
	case token.AND:
		return c.operand(e.X)
	case token.ARROW:
		if x := c.operand(e.X); x.kind == variable {
			return c.inside(x)
		}
		return operand{}
	}
	return c.folded(e)
}

func (c *collector) arithmetic(e *ast.BinaryExpr) operand {
	switch e.Op {
	case token.LAND, token.LOR, token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
		return operand{}
	}
	return c.folded(e)
}

// folded classifies an expression that computes: a constant, or a quantity.
func (c *collector) folded(e ast.Expr) operand {
	tv := c.info.Types[e]
	if tv.Type == nil || shapeOf(tv.Type) != shapeInt {
		return operand{}
	}
	if tv.Value != nil {
		if value, ok := constant.Int64Val(constant.ToInt(tv.Value)); ok {
			return operand{kind: number, value: value}
		}
	}
	return operand{kind: quantity}
}
