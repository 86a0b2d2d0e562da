package mistakes

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/inspector"
)

// follows reports whether a body follows the call n of fn, which sets a status: in the
// same chain of calls, or later in the same block, straight on and with the same writer.
func (b *bodies) follows(at inspector.Cursor, n *ast.CallExpr, fn *types.Func) bool {
	if b.chained(at, n) {
		return true
	}
	on := b.answered(n, fn)
	stmt := at
	for stmt.Node() != nil {
		if _, ok := stmt.Node().(ast.Stmt); ok {
			break
		}
		if _, ok := stmt.Node().(*ast.FuncLit); ok {
			return false
		}
		stmt = stmt.Parent()
	}
	if _, ok := stmt.Node().(*ast.ExprStmt); !ok || on == nil {
		return false
	}
	for next, ok := stmt.NextSibling(); ok; next, ok = next.NextSibling() {
		switch s := next.Node().(type) {
		case *ast.ExprStmt, *ast.AssignStmt:
			if b.writesTo(s, on) {
				return true
			}
		case *ast.IfStmt:
			if s.Init != nil && b.writesTo(s.Init, on) {
				return true
			}
		case *ast.ReturnStmt:
			return b.writesTo(s, on)
		case *ast.DeferStmt, *ast.DeclStmt:
		default:
			return false // not straight on
		}
	}
	return false
}

// chained: c.Status(204).JSON(v).
func (b *bodies) chained(at inspector.Cursor, n *ast.CallExpr) bool {
	sel, ok := at.Parent().Node().(*ast.SelectorExpr)
	if !ok || sel.X != n {
		return false
	}
	outer, ok := at.Parent().Parent().Node().(*ast.CallExpr)
	if !ok || len(outer.Args) == 0 {
		return false
	}
	switch sel.Sel.Name {
	case "JSON", "JSONP", "XML", "SendString", "Send":
		return !b.empty(outer.Args[0])
	}
	return false
}

// answered is the variable of the writer, or of the request, that n sets the status of.
func (b *bodies) answered(n *ast.CallExpr, fn *types.Func) *types.Var {
	if fn.Signature().Recv() == nil {
		if len(n.Args) == 0 {
			return nil
		}
		return b.variable(n.Args[0]) // render.Status(r, code)
	}
	if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok {
		if v := b.variable(sel.X); v != nil && isWriter(v.Type()) {
			return v
		}
	}
	return nil
}

// writesTo reports whether a statement writes a body that is not empty: to the writer on,
// or, with chi's render, for the request on.
func (b *bodies) writesTo(stmt ast.Node, on *types.Var) bool {
	for _, call := range callsIn(stmt) {
		fn, args := b.callee(call)
		if fn == nil {
			continue
		}
		if fn.Pkg() != nil && fn.Pkg().Path() == "github.com/go-chi/render" && len(args) == 3 && b.variable(args[1]) == on {
			return fn.Name() != "NoContent" && !b.empty(args[2])
		}
		did, ok := b.writerMethod(call, fn, args)
		if !ok {
			did, ok = b.writeTo(fn, call, args)
		}
		if ok && did.writes && did.on == on {
			return len(args) > 0 && !b.empty(args[len(args)-1])
		}
	}
	return false
}
