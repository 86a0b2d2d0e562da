package mistakes

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/mistakes/behaviour"
)

// act is what a call does with the answer that a writer or a framework's context gives.
type act struct {
	on     *types.Var // the writer or context
	code   ast.Expr   // the status that is set, nil for none that can be seen
	sets   bool       // it sets a status
	writes bool       // it begins or goes on with the body, or replies as a whole
	name   string     // how a message calls it
}

// actOf says what the call n does with an answer, if it does something: by net/http, by
// the table, by what the functions of the program are known to do.
func (p *Pass) actOf(n *ast.CallExpr, helpers helpers) (act, bool) {
	fn, args := p.callee(n)
	if fn == nil || p.tests(fn) {
		return act{}, false
	}
	if a, ok := p.writerMethod(n, fn, args); ok {
		return a, true
	}
	if a, ok := p.contextMethod(n, fn, args); ok {
		return a, true
	}
	if isHTTP(fn) && len(args) > 0 {
		if a, ok := p.httpFunction(fn, args); ok {
			return a, true
		}
	}
	if p.givesWriter(args) {
		if r, ok := helpers.of(fn); ok && int(r.Writer) < len(args) {
			a := act{on: p.writerVar(args[r.Writer]), sets: r.Sets, writes: true, name: fn.Name()}
			if r.Code >= 0 && int(r.Code) < len(args) {
				a.code = args[r.Code]
			}
			return a, a.on != nil
		}
	}
	return p.writeTo(fn, n, args)
}

// givesWriter reports whether a writer is among the arguments.
func (p *Pass) givesWriter(args []ast.Expr) bool {
	return slices.ContainsFunc(args, func(e ast.Expr) bool { return p.writerVar(e) != nil })
}

func isHTTP(fn *types.Func) bool { return fn.Pkg() != nil && fn.Pkg().Path() == "net/http" }

// writerMethod: w.WriteHeader(code), w.Write(b).
func (p *Pass) writerMethod(n *ast.CallExpr, fn *types.Func, args []ast.Expr) (act, bool) {
	sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr)
	if !ok || fn.Signature().Recv() == nil || len(args) != 1 {
		return act{}, false
	}
	on := p.writerVar(sel.X)
	switch {
	case on == nil || isContext(on.Type()):
		return act{}, false
	case fn.Name() == "WriteHeader":
		return act{on, args[0], true, false, "WriteHeader"}, true
	case fn.Name() == "Write":
		return act{on, nil, false, true, "Write"}, true
	}
	return act{}, false
}

// contextMethod: c.JSON(code, v), where the table has the method for one of which the
// first reply is sent.
func (p *Pass) contextMethod(n *ast.CallExpr, fn *types.Func, args []ast.Expr) (act, bool) {
	sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr)
	if !ok || fn.Signature().Recv() == nil {
		return act{}, false
	}
	rows := behaviour.Known().Of(fn, behaviour.Again)
	on := p.variable(sel.X)
	if len(rows) == 0 || on == nil || !isContext(on.Type()) || rows[0].Argument >= len(args) {
		return act{}, false
	}
	return act{on, args[rows[0].Argument], true, true, fn.Name()}, true
}

// httpFunction: http.Error(w, text, code), http.Redirect(w, r, url, code) and the like.
func (p *Pass) httpFunction(fn *types.Func, args []ast.Expr) (act, bool) {
	a := act{on: p.writerVar(args[0]), sets: true, writes: true, name: "http." + fn.Name()}
	switch {
	case a.on == nil:
		return act{}, false
	case fn.Name() == "Error" && len(args) == 3:
		a.code = args[2]
	case fn.Name() == "Redirect" && len(args) == 4:
		a.code = args[3]
	case fn.Name() == "NotFound":
	default:
		return act{}, false
	}
	return a, true
}

// writeTo: fmt.Fprint(w, …), io.Copy(w, …), json.NewEncoder(w).Encode(v).
func (p *Pass) writeTo(fn *types.Func, n *ast.CallExpr, args []ast.Expr) (act, bool) {
	if fn.Pkg() == nil {
		return act{}, false
	}
	a := act{writes: true, name: fn.Name()}
	switch fn.Pkg().Path() + "." + fn.Name() {
	case "fmt.Fprint", "fmt.Fprintf", "fmt.Fprintln", "io.WriteString", "io.Copy",
		"html/template.Execute", "html/template.ExecuteTemplate", "text/template.Execute", "text/template.ExecuteTemplate":
		if len(args) > 0 {
			a.on, a.name = p.writerVar(args[0]), fn.Pkg().Name()+"."+fn.Name()
		}
	case "encoding/json.Encode", "encoding/xml.Encode":
		sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr)
		if !ok {
			return act{}, false
		}
		if made, ok := ast.Unparen(sel.X).(*ast.CallExpr); ok && len(made.Args) == 1 {
			a.on = p.writerVar(made.Args[0])
		}
	}
	return a, a.on != nil
}

// writerVar returns the variable of type http.ResponseWriter, or of a context in the
// table, that e names. A writer of another type is the program's own, and may do with a
// status what it likes.
func (p *Pass) writerVar(e ast.Expr) *types.Var {
	v := p.variable(e)
	if v == nil || v.IsField() || !isWriter(v.Type()) && !isContext(v.Type()) {
		return nil
	}
	return v
}

func isWriter(t types.Type) bool { return isNamed(t, "net/http", "ResponseWriter") }

// isContext reports whether t is a framework's context whose first reply is sent.
func isContext(t types.Type) bool {
	if pointer, ok := types.Unalias(t).(*types.Pointer); ok {
		t = pointer.Elem()
	}
	return isNamed(t, "github.com/gin-gonic/gin", "Context") || isNamed(t, "github.com/labstack/echo/v4", "Context") ||
		isNamed(t, "github.com/labstack/echo/v5", "Context")
}

func isNamed(t types.Type, path, name string) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Name() == name && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == path
}

// callsIn lists the calls of a statement or expression in the order in which they are
// made, without those of function literals, of defer and go, and of the blocks of the
// statement.
func callsIn(n ast.Node) (calls []*ast.CallExpr) {
	if n == nil {
		return nil
	}
	var walk func(n ast.Node)
	walk = func(n ast.Node) {
		ast.Inspect(n, func(x ast.Node) bool {
			switch x := x.(type) {
			case *ast.FuncLit, *ast.DeferStmt, *ast.GoStmt, *ast.BlockStmt:
				return false
			case *ast.CallExpr:
				walk(x.Fun)
				for _, arg := range x.Args {
					walk(arg)
				}
				calls = append(calls, x)
				return false
			}
			return true
		})
	}
	walk(n)
	return calls
}
