package reader

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// Callee is what a call expression calls: exactly one of its first three
// fields is set, or none when nothing about it can matter.
type Callee struct {
	Conversion types.Type
	Builtin    string
	Function   *Function
	Recv       ast.Expr // of a method call
	Args       []ast.Expr
}

// resolved is the last call that was resolved: an assignment asks for what the
// call expression in it asks for next.
type resolved struct {
	call   *ast.CallExpr
	callee Callee
}

// Callee resolves the operand of a call, through parentheses and type
// arguments.
func (r *Reader) Callee(e *ast.CallExpr) Callee {
	if r.last.call != e {
		callee := r.resolve(e)
		r.last = resolved{e, callee} // after what resolving it resolved
	}
	return r.last.callee
}

func (r *Reader) resolve(e *ast.CallExpr) Callee {
	fun := e.Fun
	for {
		switch x := fun.(type) {
		case *ast.ParenExpr:
			fun = x.X
			continue
		case *ast.Ident:
			return r.named(x, nil, e)
		case *ast.SelectorExpr:
			return r.named(x.Sel, x, e)
		case *ast.IndexExpr:
			if r.declared(x.X) != nil { // what follows in brackets are type arguments
				fun = x.X
				continue
			}
		case *ast.IndexListExpr:
			fun = x.X
			continue
		}
		return r.calledValue(fun, e)
	}
}

// declared returns the function that e names, or nil.
func (r *Reader) declared(e ast.Expr) *types.Func {
	var id *ast.Ident
	switch e := e.(type) {
	case *ast.Ident:
		id = e
	case *ast.SelectorExpr:
		id = e.Sel
	}
	fn, _ := r.Info.Uses[id].(*types.Func)
	return fn
}

func (r *Reader) named(id *ast.Ident, sel *ast.SelectorExpr, e *ast.CallExpr) Callee {
	switch obj := r.Info.Uses[id].(type) {
	case *types.Func:
		return r.method(r.Function(obj), sel, e)
	case *types.Var:
		return Callee{Function: r.functionVar(obj), Args: e.Args}
	case *types.Builtin:
		return Callee{Builtin: obj.Name(), Args: e.Args}
	case *types.TypeName:
		return Callee{Conversion: obj.Type(), Args: e.Args}
	}
	return Callee{}
}

// method splits receiver and arguments. In a method expression, the receiver
// is the first argument.
func (r *Reader) method(f *Function, sel *ast.SelectorExpr, e *ast.CallExpr) Callee {
	if sel == nil || f.Sig.Recv() == nil || f.Inert && f.Atomic == known.NoAtomic {
		return Callee{Function: f, Args: e.Args}
	}
	if s := r.Info.Selections[sel]; s != nil && s.Kind() == types.MethodExpr {
		if len(e.Args) == 0 {
			return Callee{}
		}
		return Callee{Function: f, Recv: e.Args[0], Args: e.Args[1:]}
	}
	return Callee{Function: f, Recv: sel.X, Args: e.Args}
}

// calledValue resolves a call of any other expression: a conversion to an unnamed
// type, a function literal, the result of another call.
func (r *Reader) calledValue(fun ast.Expr, e *ast.CallExpr) Callee {
	tv := r.Info.Types[fun]
	switch {
	case tv.Type == nil:
		return Callee{}
	case tv.IsType():
		return Callee{Conversion: tv.Type, Args: e.Args}
	}
	if lit, ok := fun.(*ast.FuncLit); ok {
		r.CallHere(lit)
	}
	return Callee{Function: r.ValueOf(tv.Type), Args: e.Args}
}

// Signature is that of the function value e: of a literal, or of the declared
// Function that e names.
func (r *Reader) Signature(e ast.Expr) *types.Signature {
	if fn := r.declared(ast.Unparen(e)); fn != nil {
		f := r.Function(fn)
		r.DeclareInputs(f.Sig, f.Obj)
		return f.Sig
	}
	t := r.Info.TypeOf(e)
	if t == nil {
		return nil
	}
	return shape.Signature(t)
}

// Cell returns the integer that an atomic operation is about, and what it is
// given besides.
func (c Callee) Cell() (ast.Expr, []ast.Expr) {
	if c.Recv != nil {
		return c.Recv, c.Args
	}
	if len(c.Args) == 0 {
		return nil, nil
	}
	return c.Args[0], c.Args[1:]
}
