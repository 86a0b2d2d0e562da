// Package webs splits a local variable that is used for several things: its
// definitions and the uses that they reach make a web, and each web is a
// variable of its own to a reader.
//
//	n := 500            // rows a page
//	rows = page(rows, n)
//	n = 204             // another web
//	w.WriteHeader(n)
package webs

import (
	"go/ast"
	"go/token"
	"go/types"
)

// Webs says to which web each name of a variable belongs. Names that are not in
// it belong to the first one, with the declaration.
type Webs map[*ast.Ident]Web

// Web is a variable, and the definition that stands for the web.
type Web struct {
	Var *types.Var
	Def token.Pos
}

// Of returns the webs of the variables, declared in fn, that more than one
// assignment sets and one may set to a status, nil if each is one web. It leaves alone
// what a function literal uses, whose address is taken, and all of a function with
// labels.
func Of(info *types.Info, fn *ast.FuncDecl, wanted func(*types.Var) bool) Webs {
	s := survey{info: info, wanted: wanted}
	s.results(fn.Type)
	ast.Walk(&s, fn.Body)
	if s.labels {
		return nil
	}
	vars := s.split()
	if len(vars) == 0 {
		return nil
	}
	w := newWalker(info, vars)
	w.block(make(state, len(vars)), fn.Body.List)
	if w.tooDeep {
		return nil
	}
	return w.result()
}

// survey finds the variables that are assigned again, and those that cannot be
// split.
type survey struct {
	info     *types.Info
	wanted   func(*types.Var) bool
	literals []*ast.FuncLit
	declared map[*types.Var]bool // by a statement
	assigned map[*types.Var]bool // again
	hopeful  map[*types.Var]bool // assigned something that may be a status
	copies   []assigned
	excluded map[*types.Var]bool
	labels   bool
}

// split numbers the variables that are to be split.
func (s *survey) split() map[*types.Var]int {
	if len(s.assigned) == 0 {
		return nil
	}
	s.spread()
	var vars map[*types.Var]int
	for v := range s.assigned {
		if s.excluded[v] || !s.mayHold(v) {
			continue
		}
		if vars == nil {
			vars = map[*types.Var]int{}
		}
		vars[v] = len(vars)
	}
	return vars
}

// Visit looks at one node; a function literal is looked at by itself.
func (s *survey) Visit(n ast.Node) ast.Visitor {
	switch n := n.(type) {
	case *ast.LabeledStmt:
		s.labels = true
	case *ast.FuncLit:
		s.results(n.Type)
		inner := *s
		inner.literals = append(append([]*ast.FuncLit(nil), s.literals...), n)
		ast.Walk(&inner, n.Body)
		inner.literals = s.literals
		*s = inner
		return nil
	case *ast.UnaryExpr:
		if id, ok := ast.Unparen(n.X).(*ast.Ident); ok && n.Op == token.AND {
			s.exclude(id)
		}
	case *ast.AssignStmt:
		s.assignStmt(n)
	case *ast.ValueSpec:
		s.valueSpec(n)
	case *ast.RangeStmt:
		s.hope(n.Key, nil)
		s.hope(n.Value, nil)
	case *ast.Ident:
		if len(s.literals) > 0 {
			s.use(n)
		}
	}
	return s
}

// results excludes the named results: a bare return uses them.
func (s *survey) results(t *ast.FuncType) {
	if t.Results == nil {
		return
	}
	for _, field := range t.Results.List {
		for _, name := range field.Names {
			s.excludeVar(s.info.Defs[name])
		}
	}
}

func (s *survey) assignStmt(n *ast.AssignStmt) {
	for i, lhs := range n.Lhs {
		if n.Tok == token.ASSIGN || n.Tok == token.DEFINE {
			s.hope(lhs, valueAt(n.Rhs, i, len(n.Lhs)))
		}
		if n.Tok != token.DEFINE || len(n.Lhs) > 1 {
			s.assign(lhs)
		}
	}
}

func (s *survey) valueSpec(n *ast.ValueSpec) {
	for i, name := range n.Names {
		if len(n.Values) == 0 {
			s.target(name)
		} else {
			s.hope(name, valueAt(n.Values, i, len(n.Names)))
		}
	}
}

// valueAt is the value of the variable i of n, nil if it has none of its own.
func valueAt(values []ast.Expr, i, n int) ast.Expr {
	if len(values) != n {
		return nil
	}
	return values[i]
}

func (s *survey) assign(lhs ast.Expr) {
	id, ok := lhs.(*ast.Ident)
	if !ok {
		return
	}
	v, ok := s.info.Uses[id].(*types.Var)
	if !ok || !local(v) || !s.wanted(v) {
		return
	}
	s.assigned = with(s.assigned, v)
}

// local reports whether v is declared inside a function.
func local(v *types.Var) bool {
	return !v.IsField() && v.Pkg() != nil && v.Parent() != nil && v.Parent() != v.Pkg().Scope()
}

// use excludes what a function literal uses and does not declare.
func (s *survey) use(id *ast.Ident) {
	v, ok := s.info.Uses[id].(*types.Var)
	if ok && !v.IsField() && v.Pos() < s.literals[len(s.literals)-1].Pos() {
		s.exclude(id)
	}
}

func (s *survey) exclude(id *ast.Ident) { s.excludeVar(s.info.Uses[id]) }

func (s *survey) excludeVar(obj types.Object) {
	if v, ok := obj.(*types.Var); ok {
		s.excluded = with(s.excluded, v)
	}
}
