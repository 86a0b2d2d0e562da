package carrier

import (
	"go/ast"
	"go/types"
)

// callee is what a call expression calls: exactly one of its first three
// fields is set, or none when nothing about it can matter.
type callee struct {
	conversion types.Type
	builtin    string
	function   *function
	recv       ast.Expr // of a method call
	args       []ast.Expr
}

// callee resolves the operand of a call, through parentheses and type
// arguments.
func (c *collector) callee(e *ast.CallExpr) callee {
	if c.resolved.call != e {
		callee := c.resolve(e)
		c.resolved = resolved{e, callee} // after what resolving it resolved
	}
	return c.resolved.callee
}

// resolved is the last call that was resolved: an assignment asks for what the
// call expression in it asks for next.
type resolved struct {
	call   *ast.CallExpr
	callee callee
}

func (c *collector) resolve(e *ast.CallExpr) callee {
	fun := e.Fun
	for {
		switch x := fun.(type) {
		case *ast.ParenExpr:
			fun = x.X
			continue
		case *ast.Ident:
			return c.named(x, nil, e)
		case *ast.SelectorExpr:
			return c.named(x.Sel, x, e)
		case *ast.IndexExpr:
			if c.generic(x.X) {
				fun = x.X
				continue
			}
		case *ast.IndexListExpr:
			fun = x.X
			continue
		}
		return c.computed(fun, e)
	}
}

// generic reports whether e names a function, so that what follows in brackets
// are type arguments.
func (c *collector) generic(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Ident:
		_, ok := c.info.Uses[e].(*types.Func)
		return ok
	case *ast.SelectorExpr:
		_, ok := c.info.Uses[e.Sel].(*types.Func)
		return ok
	}
	return false
}

func (c *collector) named(id *ast.Ident, sel *ast.SelectorExpr, e *ast.CallExpr) callee {
	switch obj := c.info.Uses[id].(type) {
	case *types.Func:
		return c.method(c.function(obj), sel, e)
	case *types.Var:
		return callee{function: c.functionVar(obj), args: e.Args}
	case *types.Builtin:
		return callee{builtin: obj.Name(), args: e.Args}
	case *types.TypeName:
		return callee{conversion: obj.Type(), args: e.Args}
	}
	return callee{}
}

// method splits receiver and arguments. In a method expression, the receiver
// is the first argument.
func (c *collector) method(f *function, sel *ast.SelectorExpr, e *ast.CallExpr) callee {
	if sel == nil || f.sig.Recv() == nil || f.plain {
		return callee{function: f, args: e.Args}
	}
	if s := c.info.Selections[sel]; s != nil && s.Kind() == types.MethodExpr {
		if len(e.Args) == 0 {
			return callee{}
		}
		return callee{function: f, recv: e.Args[0], args: e.Args[1:]}
	}
	return callee{function: f, recv: sel.X, args: e.Args}
}

// computed resolves a call of any other expression: a conversion to an unnamed
// type, a function literal, the result of another call.
func (c *collector) computed(fun ast.Expr, e *ast.CallExpr) callee {
	tv := c.info.Types[fun]
	switch {
	case tv.Type == nil:
		return callee{}
	case tv.IsType():
		return callee{conversion: tv.Type, args: e.Args}
	}
	return callee{function: c.functionOf(tv.Type), args: e.Args}
}

// functionVar returns the function behind a variable of function type, nil if
// v is none.
func (c *collector) functionVar(v *types.Var) *function {
	sig := signatureOf(v.Type())
	if sig == nil {
		return nil
	}
	if v.IsField() || packageLevel(v) {
		if c.marked == nil {
			c.marked = map[*types.Var]bool{}
		}
		if v := origin(v); !c.marked[v] {
			c.marked[v] = true
			if fact := c.graph.facts.about(v); fact != nil {
				c.graph.markSignature(sig, nil, fact)
			}
		}
	}
	return c.functionOf(v.Type())
}

// functionOf returns the function for a value of function type t, or nil. Its
// parameters belong to the type, or to the literal that the type is of.
func (c *collector) functionOf(t types.Type) *function {
	sig := signatureOf(t)
	if sig == nil {
		return nil
	}
	if f, ok := c.signatures[sig]; ok {
		return f
	}
	f := &function{sig: sig, own: true}
	c.declareCallback(sig)
	if named := namedOf(t); named != nil {
		if fact := c.graph.facts.about(named.Obj()); fact != nil {
			c.graph.markSignature(sig, nil, fact)
		}
	}
	f.plain = !c.matters(f, nil)
	c.signatures[sig] = f
	c.opaqueResults(f)
	return f
}

// declareCallback gives the parameters of a function type the role of a
// variable: unlike those of a declared function, all that is ever passed to
// them is seen where the function value is called.
func (c *collector) declareCallback(sig *types.Signature) {
	for i := range sig.Params().Len() {
		c.graph.of(sig.Params().At(i), local)
	}
	c.callback(sig)
}

// callback notes that any function, and any call, may stand behind sig.
func (c *collector) callback(sig *types.Signature) {
	if c.callbacks == nil {
		c.callbacks = map[*types.Var]bool{}
	}
	for _, list := range [...]*types.Tuple{sig.Params(), sig.Results()} {
		for i := range list.Len() {
			c.callbacks[list.At(i)] = true
		}
	}
}

// opaqueResults notes that any function may stand behind f: nothing is known
// of its results.
func (c *collector) opaqueResults(f *function) {
	for i := range f.sig.Results().Len() {
		if p := c.output(f, i); p != noPlace {
			c.graph.nodes[p].unknown = true
		}
	}
}
