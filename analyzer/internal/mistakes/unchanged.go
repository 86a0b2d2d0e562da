package mistakes

import (
	"go/ast"
	"go/token"
	"go/types"
)

// may reports whether n, a statement or expression, may change s: it writes to it or to
// what leads to it, or calls what may.
func (c *changes) may(n ast.Node, s subject) (found bool) {
	safe := c.safe(s)
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				found = found || c.writes(lhs, s)
			}
		case *ast.IncDecStmt:
			found = found || c.writes(n.X, s)
		case *ast.RangeStmt:
			found = found || c.writes(n.Key, s) || c.writes(n.Value, s)
		case *ast.CallExpr:
			found = found || !safe && !c.harmless(n)
		case *ast.SendStmt, *ast.SelectStmt:
			found = found || !safe // somebody else goes on
		case *ast.UnaryExpr:
			found = found || !safe && n.Op == token.ARROW
		}
		return !found
	})
	return found
}

// safe reports whether no call can change s: a local variable, or a field of one, of
// which only its function knows; or the status of a response that the function has for
// itself.
func (c *changes) safe(s subject) bool {
	if !c.local(s.root) || c.loose[s.root] {
		return false
	}
	return !s.behind || s.responseStatus() && !c.handed[s.root]
}

// local reports whether v is declared in a function.
func (c *changes) local(v *types.Var) bool {
	return !v.IsField() && v.Pkg() == c.Pkg && v.Parent() != nil && v.Parent() != c.Pkg.Scope()
}

// writes reports whether an assignment to lhs, which may be nil, changes s: lhs is its
// variable, or leads to it, or may do so by another way.
func (c *changes) writes(lhs ast.Expr, s subject) bool {
	if lhs == nil {
		return false
	}
	whole := false // lhs has other places inside, which pointers may lead to
	if t := c.TypesInfo.TypeOf(lhs); t != nil {
		switch t.Underlying().(type) {
		case *types.Struct, *types.Array:
			whole = true
		}
	}
	switch lhs := ast.Unparen(lhs).(type) {
	case *ast.Ident:
		v := c.variable(lhs)
		return v != nil && (v == s.root || whole && s.behind && c.loose[v])
	case *ast.SelectorExpr:
		if v, ok := c.TypesInfo.Uses[lhs.Sel].(*types.Var); ok && v == s.root {
			return true
		}
		return s.passes(lhs.Sel.Name) || s.behind && whole || c.pointer(s)
	case *ast.IndexExpr:
		return s.behind && (whole || s.fleeting) || c.pointer(s)
	}
	return s.behind || c.loose[s.root] // *p = …
}

// pointer reports whether s is what a pointer to a number leads to, which may be any.
func (c *changes) pointer(s subject) bool { return s.behind && s.path != "" && s.path[0] == '*' }

// harmless reports whether the call n changes no status: a conversion, a builtin, a
// getter, or a function of a package that only computes, given nothing that it could
// change or call.
func (c *changes) harmless(n *ast.CallExpr) bool {
	tv := c.TypesInfo.Types[n.Fun]
	if tv.IsType() || tv.IsBuiltin() {
		return true
	}
	if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok && len(n.Args) == 0 && (getters[sel.Sel.Name] || sel.Sel.Name == "Error") {
		return true
	}
	fn, _ := c.callee(n)
	if fn == nil || fn.Pkg() == nil || !computing[fn.Pkg().Path()] || fn.Name() == "Sleep" {
		return false
	}
	for _, arg := range n.Args {
		if !c.inert(arg) {
			return false
		}
	}
	return true
}

// inert reports whether nothing can be changed or called through arg: it is no address,
// no function, and no writer or reader that the program may have made itself.
func (c *changes) inert(arg ast.Expr) bool {
	if unary, ok := ast.Unparen(arg).(*ast.UnaryExpr); ok && unary.Op == token.AND {
		return false
	}
	switch t := c.TypesInfo.TypeOf(arg).Underlying().(type) {
	case *types.Signature:
		return false
	case *types.Interface:
		return t.Empty() || isError(t)
	case *types.Pointer:
		if _, basic := t.Elem().Underlying().(*types.Basic); basic {
			return false
		}
		named, ok := types.Unalias(t.Elem()).(*types.Named)
		return ok && standard(named.Obj().Pkg())
	}
	return true
}

func isError(t *types.Interface) bool {
	return t.NumMethods() == 1 && t.Method(0).Name() == "Error"
}

// computing are packages whose functions change nothing that they are not given to
// change.
var computing = map[string]bool{
	"bytes": true, "cmp": true, "errors": true, "fmt": true, "math": true, "path": true, "regexp": true, "slices": true,
	"strconv": true, "strings": true, "time": true, "unicode": true, "log": true,
	"github.com/stretchr/testify/assert": true, "github.com/stretchr/testify/require": true, "testing": true,
}
