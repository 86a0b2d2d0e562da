package mistakes

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// changes says what may change a subject within one declaration.
type changes struct {
	*Pass
	loose  map[*types.Var]bool       // locals whose address is taken, or that a literal shares and somebody writes
	handed map[*types.Var]bool       // … that are handed on as a whole, to what may keep or change them
	wrote  map[*types.Var][]ast.Expr // what is written to each local; nil for what is no expression of its own
	fields map[string]bool           // names of fields that are written
}

// changesIn prepares the question for the declaration decl.
func (p *Pass) changesIn(decl ast.Node) *changes {
	c := &changes{p, map[*types.Var]bool{}, map[*types.Var]bool{}, map[*types.Var][]ast.Expr{}, map[string]bool{}}
	own := map[*ast.Ident]bool{} // uses that hand nothing on
	shared, again := map[*types.Var]bool{}, map[*types.Var]bool{}
	var stack []ast.Node
	ast.Inspect(decl, func(n ast.Node) bool {
		if n == nil {
			stack = stack[:len(stack)-1]
			return true
		}
		stack = append(stack, n)
		c.note(n, own, again)
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := p.TypesInfo.Uses[id].(*types.Var); ok {
				c.handed[v] = c.handed[v] || !own[id]
				shared[v] = shared[v] || outside(v, stack)
			}
		}
		return true
	})
	for v := range again {
		c.loose[v] = c.loose[v] || shared[v]
	}
	return c
}

// outside reports whether v is declared outside of the function literal in which the
// last node of the stack stands.
func outside(v *types.Var, stack []ast.Node) bool {
	for _, n := range slices.Backward(stack) {
		if lit, ok := n.(*ast.FuncLit); ok {
			return v.Pos() < lit.Pos() || lit.End() <= v.Pos()
		}
	}
	return false
}

// note records what n does with variables.
func (c *changes) note(n ast.Node, own map[*ast.Ident]bool, again map[*types.Var]bool) {
	keep := func(e ast.Expr) {
		if id, ok := ast.Unparen(e).(*ast.Ident); ok {
			own[id] = true
		}
	}
	switch n := n.(type) {
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			c.loosen(n.X)
		}
	case *ast.SelectorExpr:
		keep(n.X)
		if s := c.TypesInfo.Selections[n]; s != nil && s.Kind() != types.FieldVal && pointed(s) {
			c.loosen(n.X) // a method that may change it
		}
	case *ast.BinaryExpr:
		keep(n.X)
		keep(n.Y)
	case *ast.ReturnStmt:
		for _, e := range n.Results {
			keep(e)
		}
	case *ast.CallExpr:
		if fn, _ := c.callee(n); fn != nil && standard(fn.Pkg()) {
			for _, e := range n.Args {
				keep(e)
			}
		}
	case *ast.AssignStmt:
		for _, lhs := range n.Lhs {
			keep(lhs)
		}
	}
	c.noteWrites(n, again)
}

// noteWrites records what n writes.
func (c *changes) noteWrites(n ast.Node, again map[*types.Var]bool) {
	switch n := n.(type) {
	case *ast.AssignStmt:
		for i, lhs := range n.Lhs {
			var rhs ast.Expr
			if len(n.Rhs) == len(n.Lhs) {
				rhs = n.Rhs[i]
			} else if len(n.Rhs) == 1 && i == 0 {
				rhs = n.Rhs[0] // resp, err := f()
			}
			c.write(lhs, rhs, again)
		}
	case *ast.ValueSpec:
		for i, id := range n.Names {
			if v, ok := c.TypesInfo.Defs[id].(*types.Var); ok && i < len(n.Values) {
				c.wrote[v] = append(c.wrote[v], n.Values[i])
			}
		}
	case *ast.IncDecStmt:
		c.write(n.X, nil, again)
	case *ast.RangeStmt:
		c.write(n.Key, nil, again)
		c.write(n.Value, nil, again)
	}
}

// write records that rhs, nil if it is no expression of its own, is written to lhs.
func (c *changes) write(lhs, rhs ast.Expr, again map[*types.Var]bool) {
	if lhs == nil {
		return
	}
	if sel, ok := ast.Unparen(lhs).(*ast.SelectorExpr); ok {
		c.fields[sel.Sel.Name] = true
	}
	v := c.variable(lhs)
	if v == nil {
		return
	}
	c.wrote[v] = append(c.wrote[v], rhs)
	if id, ok := ast.Unparen(lhs).(*ast.Ident); ok && c.TypesInfo.Defs[id] == nil {
		again[v] = true
	}
}

// pointed reports whether a method takes the address of what it is called on.
func pointed(s *types.Selection) bool {
	fn, ok := s.Obj().(*types.Func)
	if !ok || fn.Signature().Recv() == nil {
		return false
	}
	_, pointer := fn.Signature().Recv().Type().(*types.Pointer)
	_, already := s.Recv().Underlying().(*types.Pointer)
	return pointer && !already
}

// standard reports whether pkg is one of the standard library that changes no status of
// a response that it is given.
func standard(pkg *types.Package) bool {
	if pkg == nil {
		return false
	}
	first, _, _ := strings.Cut(pkg.Path(), "/")
	switch first {
	case "bufio", "bytes", "compress", "context", "encoding", "errors", "fmt", "io", "log", "maps", "mime", "net", "os", "slices", "strings", "testing":
		return true
	}
	return false
}

// loosen records that the address of the variable that e leads to is taken.
func (c *changes) loosen(e ast.Expr) {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.Ident:
			if v := c.variable(x); v != nil {
				c.loose[v] = true
			}
			return
		default:
			return
		}
	}
}
