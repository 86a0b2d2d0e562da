package mistakes

import (
	"go/ast"
	"go/token"

	"github.com/statusconst/statusconst/analyzer/internal/known"
)

// What holds a status line: a local as long as nothing else is written to it. A
// package that writes the field itself knows what is in it.

// assigned: x = e, x := e, x, y = f(), x += e.
func (t *texts) assigned(n *ast.AssignStmt) {
	switch {
	case n.Tok != token.ASSIGN && n.Tok != token.DEFINE:
		t.lose(n.Lhs[0])
	case len(n.Lhs) == len(n.Rhs):
		for i, lhs := range n.Lhs {
			t.assign(lhs, n.Rhs[i])
		}
	default:
		t.assignAll(n.Lhs, n.Rhs[0])
	}
}

// declared: var x = e.
func (t *texts) declared(n *ast.ValueSpec) {
	if len(n.Values) == 0 {
		return
	}
	lhs := make([]ast.Expr, len(n.Names))
	for i, name := range n.Names {
		lhs[i] = name
	}
	if len(n.Names) != len(n.Values) {
		t.assignAll(lhs, n.Values[0])
		return
	}
	for i := range lhs {
		t.assign(lhs[i], n.Values[i])
	}
}

// assignAll: x, y = f(), x, ok = m[k].
func (t *texts) assignAll(lhs []ast.Expr, rhs ast.Expr) {
	if _, call := ast.Unparen(rhs).(*ast.CallExpr); !call {
		t.assign(lhs[0], rhs)
		return
	}
	for _, dst := range lhs {
		t.lose(dst)
	}
}

// assign: dst = src.
func (t *texts) assign(dst, src ast.Expr) {
	switch dst := dst.(type) {
	case *ast.SelectorExpr:
		t.set(dst.Sel)
	case *ast.Ident:
		_, line := t.statusLine(src)
		t.hold(dst, line)
	}
}

// set: T{key: …}, x.key = ….
func (t *texts) set(key ast.Expr) {
	if id, ok := key.(*ast.Ident); ok && t.isLine(id) {
		t.writes = true
	}
}

// isLine reports whether id names the field Status of an http.Response.
func (t *texts) isLine(id *ast.Ident) bool {
	return id.Name == "Status" && known.IsStatusLine(t.TypesInfo.Uses[id])
}

// lose: something else is, or may be, written to dst.
func (t *texts) lose(dst ast.Expr) {
	if id, ok := dst.(*ast.Ident); ok {
		t.hold(id, false)
	}
}

// hold notes that a status line, or something else, is written to the local that id
// names.
func (t *texts) hold(id *ast.Ident, line bool) {
	if !line && len(t.lines) == 0 {
		return
	}
	v := t.variable(id)
	if v == nil || v.Pkg() != nil && v.Parent() == v.Pkg().Scope() {
		return
	}
	if _, held := t.lines[v]; line || held {
		t.lines[v] = line && !held
	}
}
