package main

import (
	"go/ast"
	"go/constant"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/packages"
)

// literal is an integer literal of the module.
type literal struct {
	position

	text      string
	candidate bool   // it must have a label
	within    string // the declaration around it, for whoever labels
}

// literals returns the integer literals of a module by position, each file once.
// Candidates are in packages that reach net/http, and not in generated files.
func literals(l loaded) map[position]literal {
	all := map[position]literal{}
	seen := map[string]bool{}
	add := func(pkgs []*packages.Package, near bool) {
		for _, p := range pkgs {
			for _, file := range p.Syntax {
				name := p.Fset.PositionFor(file.FileStart, false).Filename
				rel, inside := relative(l.dir, name)
				if inside && !seen[name] {
					seen[name] = true
					collect(all, p, file, rel, near && !ast.IsGenerated(file))
				}
			}
		}
	}
	add(l.near, true) // first: a package may reach net/http only with its tests
	add(l.far, false)
	return all
}

func collect(all map[position]literal, p *packages.Package, file *ast.File, name string, wanted bool) {
	for c := range inspector.New([]*ast.File{file}).Root().Preorder((*ast.BasicLit)(nil)) {
		lit, ok := c.Node().(*ast.BasicLit)
		if !ok || lit.Kind != token.INT {
			continue
		}
		at := p.Fset.PositionFor(lit.Pos(), false)
		l := literal{position: position{name, at.Line, at.Column}, text: lit.Value, within: around(c)}
		l.candidate = wanted && inRange(lit) && couldBeStatus(p.TypesInfo, c)
		all[l.position] = l
	}
}

// The numbers that are labelled.
const (
	lowest  = 100
	highest = 599
)

func inRange(lit *ast.BasicLit) bool {
	n, exact := constant.Int64Val(constant.MakeFromLiteral(lit.Value, token.INT, 0))
	return exact && lowest <= n && n <= highest
}

// around names the declaration that a literal stands in.
func around(c inspector.Cursor) string {
	for outer := range c.Enclosing((*ast.FuncDecl)(nil)) {
		if f, ok := outer.Node().(*ast.FuncDecl); ok {
			return "func " + f.Name.Name
		}
	}
	return "package level"
}

// candidates are the literals that must have a label, in order.
func candidates(all map[position]literal) []literal {
	var list []literal
	for _, l := range all {
		if l.candidate {
			list = append(list, l)
		}
	}
	slices.SortFunc(list, func(a, b literal) int { return a.compare(b.position) })
	return list
}
