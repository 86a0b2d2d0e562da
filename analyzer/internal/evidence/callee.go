package evidence

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// callee is what a call expression calls: exactly one of its first three
// fields is set, or none when nothing about it can matter.
type callee struct {
	conversion types.Type
	builtin    string
	function   *Function
	recv       ast.Expr // of a method call
	args       []ast.Expr
}

// resolved is the last call that was resolved: an assignment asks for what the
// call expression in it asks for next.
type resolved struct {
	call   *ast.CallExpr
	callee callee
}

// callee resolves the operand of a call, through parentheses and type
// arguments.
func (r *Reader) callee(e *ast.CallExpr) callee {
	if r.last.call != e {
		callee := r.resolve(e)
		r.last = resolved{e, callee} // after what resolving it resolved
	}
	return r.last.callee
}

func (r *Reader) resolve(e *ast.CallExpr) callee {
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
	fn, _ := r.info.Uses[id].(*types.Func)
	return fn
}

func (r *Reader) named(id *ast.Ident, sel *ast.SelectorExpr, e *ast.CallExpr) callee {
	switch obj := r.info.Uses[id].(type) {
	case *types.Func:
		return r.method(r.function(obj), sel, e)
	case *types.Var:
		return callee{function: r.functionVar(obj), args: e.Args}
	case *types.Builtin:
		return callee{builtin: obj.Name(), args: e.Args}
	case *types.TypeName:
		return callee{conversion: obj.Type(), args: e.Args}
	}
	return callee{}
}

// method splits receiver and arguments. In a method expression, the receiver
// is the first argument.
func (r *Reader) method(f *Function, sel *ast.SelectorExpr, e *ast.CallExpr) callee {
	if sel == nil || f.sig.Recv() == nil || f.inert && f.atomic == known.NoAtomic {
		return callee{function: f, args: e.Args}
	}
	if s := r.info.Selections[sel]; s != nil && s.Kind() == types.MethodExpr {
		if len(e.Args) == 0 {
			return callee{}
		}
		return callee{function: f, recv: e.Args[0], args: e.Args[1:]}
	}
	return callee{function: f, recv: sel.X, args: e.Args}
}

// calledValue resolves a call of any other expression: a conversion to an unnamed
// type, a function literal, the result of another call.
func (r *Reader) calledValue(fun ast.Expr, e *ast.CallExpr) callee {
	tv := r.info.Types[fun]
	switch {
	case tv.Type == nil:
		return callee{}
	case tv.IsType():
		return callee{conversion: tv.Type, args: e.Args}
	}
	if lit, ok := fun.(*ast.FuncLit); ok {
		r.callHere(lit)
	}
	return callee{function: r.valueOf(tv.Type), args: e.Args}
}

// calledName is the name of what is called, empty if it is computed.
func calledName(call *ast.CallExpr) string { return syntax.Name(call.Fun) }

// signature is that of the function value e: of a literal, or of the declared
// function that e names.
func (r *Reader) signature(e ast.Expr) *types.Signature {
	if fn := r.declared(ast.Unparen(e)); fn != nil {
		f := r.function(fn)
		r.declareInputs(f.sig, f.obj)
		return f.sig
	}
	t := r.info.TypeOf(e)
	if t == nil {
		return nil
	}
	return shape.Signature(t)
}
