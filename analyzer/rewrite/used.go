package rewrite

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"
)

// usage says which constants stand in a place: in the files that are no tests,
// and in all.
type usage struct{ inCode, inAll constants }

// findUsages sorts the constants for codes that net/http has none for by the
// places where they stand. It walks over the package once: to look for one node
// after the other would take the length of its file each time.
func (p *Package) findUsages() map[place]usage {
	usages := map[place]usage{}
	mentioned := map[*ast.Ident]mention{}
	for _, m := range p.mentions().unnamed {
		mentioned[m.ident] = m
	}
	if len(mentioned) == 0 {
		return usages
	}
	for at := range p.syntax().Preorder((*ast.Ident)(nil)) {
		p.examined++
		if m, ok := mentioned[at.Node().(*ast.Ident)]; ok {
			p.use(usages, m, at)
		}
	}
	return usages
}

func (p *Package) use(usages map[place]usage, m mention, at inspector.Cursor) {
	to, ok := locator{p.pass.TypesInfo}.of(at, true)
	if !ok {
		return
	}
	if _, ok := usages[to]; !ok {
		usages[to] = usage{constants{}, constants{}}
	}
	p.add(usages[to].inAll, m.con)
	if !p.isTest(m.file) {
		p.add(usages[to].inCode, m.con)
	}
}

// findLiterals returns where the integer literals of the package stand, found
// in one walk too.
func (p *Package) findLiterals() map[*ast.BasicLit]inspector.Cursor {
	literals := map[*ast.BasicLit]inspector.Cursor{}
	for at := range p.syntax().Preorder((*ast.BasicLit)(nil)) {
		p.examined++
		if lit, ok := at.Node().(*ast.BasicLit); ok && lit.Kind == token.INT {
			literals[lit] = at
		}
	}
	return literals
}

// syntax is the root of the package.
func (p *Package) syntax() inspector.Cursor {
	in, ok := p.pass.ResultOf[inspect.Analyzer].(*inspector.Inspector)
	if !ok {
		in = inspector.New(p.pass.Files)
	}
	return in.Root()
}

// usedWith returns the constants that stand, somewhere in the package, where
// one of the wants of file does.
func (p *Package) usedWith(file *ast.File, wants []Want) constants {
	found := constants{}
	usages := p.usages()
	if len(usages) == 0 {
		return found
	}
	literals, seen := p.literals(), map[place]bool{}
	for _, want := range wants {
		at, ok := literals[want.Lit]
		if !ok {
			continue
		}
		to, ok := locator{p.pass.TypesInfo}.of(at, want.Argument)
		if !ok || seen[to] {
			continue
		}
		seen[to] = true
		for _, list := range usages[to].visible(p.isTest(file)) {
			for _, con := range list {
				p.examined++
				p.add(found, con)
			}
		}
	}
	return found
}

// visible returns what counts for a file: see mentions.visible.
func (u usage) visible(test bool) constants {
	if test {
		return u.inAll
	}
	return u.inCode
}

// everywhere reports whether every build of file has con, which another
// package declares: the file names it already, or another one does that is in
// all of its builds. What builds of its own package have it, cannot be seen.
func (p *Package) everywhere(con *types.Const, file *ast.File) bool {
	return slices.ContainsFunc(p.mentions().files[con], func(in *ast.File) bool {
		return in == file || p.buildsOf(in).cover(p.buildsOf(file))
	})
}
