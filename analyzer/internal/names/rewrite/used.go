package rewrite

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"
)

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

// usedWith returns the constants that stand, somewhere in the package, where a
// status does: one of the wants of file, or a status constant, if the name of
// the place confirms it. Without that, strconv.Itoa(http.StatusOK) would make
// a status of every number that is printed.
func (p *Package) usedWith(file *ast.File, wants []Want) constants {
	found, test := constants{}, p.isTest(file)
	usages := p.usages()
	if len(usages.at) == 0 {
		return found
	}
	list := usages.beside.visible(test).unnamed.list()
	for to := range p.placesOf(wants) {
		if u := usages.at[to]; u != nil {
			list = append(list, u.visible(test).unnamed.list()...)
		}
	}
	p.addAll(found, list)
	return found
}

func (p *Package) placesOf(wants []Want) map[place]bool {
	literals, places := p.literals(), map[place]bool{}
	for _, want := range wants {
		if at, ok := literals[want.Lit]; ok {
			if to, ok := (locator{p.pass.TypesInfo}).of(at, want.Argument); ok {
				places[to] = true
			}
		}
	}
	return places
}

// everywhere reports whether every build of file has con, which another
// package declares: the file names it already, or another one does that is in
// all of its builds. What builds of its own package have it, cannot be seen.
func (p *Package) everywhere(con *types.Const, file *ast.File) bool {
	return slices.ContainsFunc(p.mentions().files[con], func(in *ast.File) bool {
		return in == file || p.buildsOf(in).cover(p.buildsOf(file))
	})
}
