package mistakes

import (
	"go/ast"
	"go/token"
	"go/types"
)

// subject is what a condition asks about, as it is written: a variable, or what
// selectors and getters lead to from one. Two expressions with one subject have one
// value as long as nothing in between may change it.
type subject struct {
	root *types.Var
	path string // ".StatusCode", ".Response.StatusCode()"
}

// alone reports whether the subject is the variable itself.
func (s subject) alone() bool { return s.path == "" }

// getters are methods without parameters that only tell a status.
var getters = map[string]bool{"StatusCode": true, "GetStatusCode": true, "Status": true, "Code": true, "Response": true, "Result": true}

// subjectOf returns the subject of e, if it has one: through parentheses and conversions
// that keep the value.
func (p *Pass) subjectOf(e ast.Expr) (subject, bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		v, ok := p.TypesInfo.Uses[e].(*types.Var)
		return subject{root: v}, ok
	case *ast.SelectorExpr:
		return p.selected(e, "")
	case *ast.CallExpr:
		if p.TypesInfo.Types[e.Fun].IsType() && len(e.Args) == 1 && p.keeps(e) {
			return p.subjectOf(e.Args[0])
		}
		if sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr); ok && len(e.Args) == 0 && getters[sel.Sel.Name] {
			return p.selected(sel, "()")
		}
	}
	return subject{}, false
}

func (p *Pass) selected(e *ast.SelectorExpr, call string) (subject, bool) {
	if v, ok := p.TypesInfo.Uses[e.Sel].(*types.Var); ok && !v.IsField() {
		return subject{root: v}, true // a variable of another package
	}
	s, ok := p.subjectOf(e.X)
	s.path += "." + e.Sel.Name + call
	return s, ok
}

// keeps reports whether the conversion e gives the number that it is given: to an
// integer type that holds every status.
func (p *Pass) keeps(e *ast.CallExpr) bool {
	to, ok := p.TypesInfo.TypeOf(e).Underlying().(*types.Basic)
	if !ok || to.Info()&types.IsInteger == 0 {
		return false
	}
	switch to.Kind() {
	case types.Int8, types.Uint8:
		return false
	}
	return true
}

// changes says what may change a subject within one function.
type changes struct {
	*Pass
	loose map[*types.Var]bool // locals whose address is taken, or that a function literal sets
}

// changesIn prepares the question for the declaration decl.
func (p *Pass) changesIn(decl ast.Node) *changes {
	c := &changes{p, map[*types.Var]bool{}}
	depth := 0
	var stack []bool
	ast.Inspect(decl, func(n ast.Node) bool {
		if n == nil {
			if stack[len(stack)-1] {
				depth--
			}
			stack = stack[:len(stack)-1]
			return true
		}
		_, lit := n.(*ast.FuncLit)
		stack = append(stack, lit)
		if lit {
			depth++
		}
		switch n := n.(type) {
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				c.loosen(n.X)
			}
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				if depth > 0 && n.Tok != token.DEFINE {
					c.loosen(lhs)
				}
			}
		}
		return true
	})
	return c
}

func (c *changes) loosen(e ast.Expr) {
	if v := c.variable(e); v != nil {
		c.loose[v] = true
	}
}

// may reports whether n, a statement or expression, may change s: it writes to it or to
// what leads to it, or calls what may. No call can change a local variable of which only
// its function knows.
func (c *changes) may(n ast.Node, s subject) (found bool) {
	local := s.alone() && !c.loose[s.root] && s.root.Parent() != nil && s.root.Parent() != c.Pkg.Scope() && !s.root.IsField()
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				found = found || c.writes(lhs, s)
			}
		case *ast.IncDecStmt:
			found = found || c.writes(n.X, s)
		case *ast.RangeStmt:
			found = found || n.Key != nil && c.writes(n.Key, s) || n.Value != nil && c.writes(n.Value, s)
		case *ast.CallExpr:
			found = found || !local && !c.harmless(n)
		case *ast.UnaryExpr:
			found = found || n.Op == token.ARROW && !local
		}
		return !found
	})
	return found
}

// writes reports whether an assignment to lhs changes s: lhs is its variable, or leads
// to it.
func (c *changes) writes(lhs ast.Expr, s subject) bool {
	if id, ok := ast.Unparen(lhs).(*ast.Ident); ok {
		v, _ := c.TypesInfo.ObjectOf(id).(*types.Var)
		return v == s.root
	}
	return !s.alone() || c.loose[s.root]
}

// harmless reports whether the call n changes no status: a conversion, a builtin, a
// getter, or a function of a package that only computes.
func (c *changes) harmless(n *ast.CallExpr) bool {
	tv := c.TypesInfo.Types[n.Fun]
	if tv.IsType() || tv.IsBuiltin() {
		return true
	}
	if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok && len(n.Args) == 0 && (getters[sel.Sel.Name] || sel.Sel.Name == "Error") {
		return true
	}
	fn, _ := c.callee(n)
	return fn != nil && fn.Pkg() != nil && computing[fn.Pkg().Path()]
}

// computing are packages whose functions change nothing that they are not given to
// change.
var computing = map[string]bool{
	"bytes": true, "cmp": true, "errors": true, "fmt": true, "math": true, "path": true, "regexp": true, "slices": true,
	"strconv": true, "strings": true, "time": true, "unicode": true, "log": true,
	"github.com/stretchr/testify/assert": true, "github.com/stretchr/testify/require": true, "testing": true,
}
