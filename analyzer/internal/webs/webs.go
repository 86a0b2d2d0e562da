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
// assignment sets, nil if each is one web. It leaves alone what a function
// literal uses, whose address is taken, and all of a function with labels.
func Of(info *types.Info, fn *ast.FuncDecl, wanted func(*types.Var) bool) Webs {
	s := survey{info: info, wanted: wanted}
	s.results(fn.Type)
	ast.Walk(&s, fn.Body)
	if s.labels || len(s.assigned) == 0 {
		return nil
	}
	w := &walker{info: info, vars: map[*types.Var]bool{}, parent: map[def]def{}, names: map[*ast.Ident]def{}}
	for v := range s.assigned {
		if !s.excluded[v] {
			w.vars[v] = true
		}
	}
	if len(w.vars) == 0 {
		return nil
	}
	w.block(state{}, fn.Body.List)
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
	assigned map[*types.Var]bool
	excluded map[*types.Var]bool
	labels   bool
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
		s.assigned, s.excluded, s.labels = inner.assigned, inner.excluded, inner.labels
		return nil
	case *ast.UnaryExpr:
		if id, ok := ast.Unparen(n.X).(*ast.Ident); ok && n.Op == token.AND {
			s.exclude(id)
		}
	case *ast.AssignStmt:
		if n.Tok != token.DEFINE || len(n.Lhs) > 1 {
			for _, lhs := range n.Lhs {
				s.assign(lhs)
			}
		}
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

func (s *survey) assign(lhs ast.Expr) {
	id, ok := lhs.(*ast.Ident)
	if !ok {
		return
	}
	v, ok := s.info.Uses[id].(*types.Var)
	if !ok || v.IsField() || v.Parent() == nil || v.Pkg() == nil || v.Parent() == v.Pkg().Scope() || !s.wanted(v) {
		return
	}
	if s.assigned == nil {
		s.assigned = map[*types.Var]bool{}
	}
	s.assigned[v] = true
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
		if s.excluded == nil {
			s.excluded = map[*types.Var]bool{}
		}
		s.excluded[v] = true
	}
}
