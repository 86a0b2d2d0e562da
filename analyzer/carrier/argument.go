package carrier

import (
	"go/ast"
	"go/types"
)

// callExpr: f(args). Arguments meet parameters, and, where f compares, each
// other.
func (c *collector) callExpr(n *ast.CallExpr) {
	callee := c.callee(n)
	if callee.builtin == "append" {
		c.appendCall(n)
		return
	}
	if callee.conversion != nil && len(n.Args) == 1 {
		c.converted(callee.conversion, n)
		return
	}
	f := callee.function
	if f == nil || f.plain {
		return
	}
	if f.exit {
		c.exitCall(n)
		return
	}
	c.arguments(f, callee, n)
	c.pairing.call(c, f, callee, n)
	if f.dsl != noDSL {
		c.dslCall(f.dsl, n)
	}
}

// arguments links what is passed to the parameters that receive it.
func (c *collector) arguments(f *function, callee callee, n *ast.CallExpr) {
	if recv := f.sig.Recv(); recv != nil && callee.recv != nil {
		if p := c.input(f, -1); p != noPlace {
			c.meet(p, recv.Type(), c.operand(callee.recv), Argument, callee.recv)
		}
	}
	params := f.sig.Params()
	last := params.Len() - 1
	for i, arg := range callee.args {
		if i < last || i == last && !f.sig.Variadic() {
			c.pass_(f, params.At(i), arg)
			continue
		}
		if last < 0 {
			return
		}
		c.variadic(f, params.At(last), arg, n)
	}
}

func (c *collector) pass_(f *function, v *types.Var, arg ast.Expr) {
	if p := c.carrierParam(f, v); p != noPlace {
		c.meet(p, v.Type(), c.operand(arg), Argument, arg)
		return
	}
	switch shapeOf(v.Type()) {
	case shapeFunc:
		c.link(v.Type(), arg)
	case shapeOpaque:
		c.contracts.satisfy(c, v.Type(), arg)
	}
}

// carrierParam is the place of parameter v of f. An opaque one has a place
// only where a table gave it one.
func (c *collector) carrierParam(f *function, v *types.Var) place {
	if p := c.owned(v, param, f.obj); p != noPlace {
		return p
	}
	return c.graph.byVar[origin(v)]
}

// variadic: an argument for ...T, or a whole slice with f(x...).
func (c *collector) variadic(f *function, v *types.Var, arg ast.Expr, n *ast.CallExpr) {
	p := c.carrierParam(f, v)
	if p == noPlace {
		if elem := elemOf(v.Type()); elem != nil && signatureOf(elem) != nil {
			c.link(elem, arg)
		}
		return
	}
	if n.Ellipsis.IsValid() {
		c.meet(p, v.Type(), c.operand(arg), Argument, arg)
		return
	}
	c.meet(c.graph.elem(p), elemOf(v.Type()), c.operand(arg), Argument, arg)
}

// appendCall: append(s, elems...).
func (c *collector) appendCall(n *ast.CallExpr) {
	if len(n.Args) == 0 {
		return
	}
	s := c.operand(n.Args[0])
	if s.kind != variable {
		return
	}
	elems := c.inside(s)
	for _, arg := range n.Args[1:] {
		if n.Ellipsis.IsValid() {
			c.meet(s.place, s.typ, c.operand(arg), Value, arg)
		} else if elems.kind == variable {
			c.meet(elems.place, elems.typ, c.operand(arg), Value, arg)
		}
	}
}

// converted: T(x). A conversion of a function links it to its new type; one to
// a duration is counter-evidence.
func (c *collector) converted(to types.Type, n *ast.CallExpr) {
	switch shapeOf(to) {
	case shapeFunc:
		c.link(to, n.Args[0])
	case shapeNone:
		c.conversion(to, n)
	}
}

// exitCall: os.Exit(x). Its argument is an exit code.
func (c *collector) exitCall(n *ast.CallExpr) {
	for _, arg := range n.Args {
		if x := c.operand(arg); x.kind == variable {
			c.graph.kill(x.place)
		}
	}
}

// link records that the function src becomes a value of function type t: what
// t's parameters are given, src's parameters receive.
func (c *collector) link(t types.Type, src ast.Expr) {
	dst := c.functionOf(t)
	if dst == nil || dst.plain && !c.hasInts(dst.sig.Results()) {
		return
	}
	from := c.signature(src)
	if from == nil || from == dst.sig {
		return
	}
	c.linkTuple(dst.sig.Params(), from.Params(), param, src)
	c.linkTuple(dst.sig.Results(), from.Results(), result, src)
}

func (c *collector) linkTuple(dst, src *types.Tuple, as role, at ast.Node) {
	for i := range min(dst.Len(), src.Len()) {
		a, b := c.graph.of(dst.At(i), as), c.graph.of(src.At(i), as)
		if shapeOf(src.At(i).Type()) == shapeInt {
			c.graph.implement(a, b, at)
		}
	}
}

func (c *collector) hasInts(t *types.Tuple) bool {
	for i := range t.Len() {
		if shapeOf(t.At(i).Type()) == shapeInt {
			return true
		}
	}
	return false
}

// signature is that of the function value e: of a literal, or of the declared
// function that e names.
func (c *collector) signature(e ast.Expr) *types.Signature {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		if fn, ok := c.info.Uses[e].(*types.Func); ok {
			return c.declared(fn)
		}
	case *ast.SelectorExpr:
		if fn, ok := c.info.Uses[e.Sel].(*types.Func); ok {
			return c.declared(fn)
		}
	}
	t := c.info.TypeOf(e)
	if t == nil {
		return nil
	}
	return signatureOf(t)
}

// declared is the signature of a declared function that is used as a value.
func (c *collector) declared(fn *types.Func) *types.Signature {
	f := c.function(fn)
	c.declareInputs(f.sig, f.obj)
	return f.sig
}
