package rewrite

import (
	"cmp"
	"go/types"
	"slices"

	"github.com/statusconst/statusconst/internal/catalog"
)

// rank lists the packages whose status constants can be named in the file
// without a new import: the preferred one first, then the one that the file
// names most, or, if it names none, the other files of the package. Among
// equals the package itself comes first, then net/http.
func (p *Plan) rank() []*types.Package {
	list := p.nameable()
	if len(list) < 2 {
		return list
	}
	mentions := p.shared.mentions()
	named := mentions.inFile[p.file]
	if !slices.ContainsFunc(list, func(pkg *types.Package) bool { return named[pkg] > 0 }) {
		named = mentions.visible(p.shared.isTest(p.file))
	}
	slices.SortStableFunc(list, func(a, b *types.Package) int {
		return cmp.Or(p.asked(a)-p.asked(b), named[b]-named[a], p.order(a)-p.order(b))
	})
	return list
}

// nameable lists the packages of status constants, and the preferred one, that
// the file imports or is part of.
func (p *Plan) nameable() []*types.Package {
	var list []*types.Package
	add := func(pkg *types.Package) {
		if (catalog.Source(pkg.Path()) || p.asked(pkg) == 0) && !slices.Contains(list, pkg) {
			list = append(list, pkg)
		}
	}
	add(p.pass.Pkg)
	for _, imp := range p.imports {
		add(imp.pkg)
	}
	return list
}

// asked is 0 for the package that the settings ask for, and 1 for others.
func (p *Plan) asked(pkg *types.Package) int {
	if pkg.Path() == p.shared.prefer {
		return 0
	}
	return 1
}

// order puts packages that are named as often in the order of the catalog, the
// package itself before it.
func (p *Plan) order(pkg *types.Package) int {
	if pkg == p.pass.Pkg {
		return -1
	}
	return slices.Index(catalog.Sources(), pkg.Path())
}
