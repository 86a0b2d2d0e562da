package rewrite

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"sort"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// Package is what the plans for the files of one package have in common. Each
// part is made when a plan first needs it, and once: most packages need none.
type Package struct {
	pass   *analysis.Pass
	prefer string // import path of the package whose constants to prefer

	files     func() []*ast.File // in the order of their positions
	mentions  func() *mentions
	usages    func() usages
	literals  func() map[*ast.BasicLit]inspector.Cursor
	elsewhere func() elsewhere
	importers func() map[string][]*ast.File
	built     map[*ast.File]builds
	statuses  map[*types.Package]constants
	telling   map[*types.Package]constants
	examined  int // names, constants and nodes looked at, which a test keeps in bounds
}

// New returns the package of pass, in which nothing is planned yet. The
// constants of the package with import path prefer come first, if that is not
// empty.
func New(pass *analysis.Pass, prefer string) *Package {
	p := &Package{
		pass: pass, prefer: prefer, built: map[*ast.File]builds{}, statuses: map[*types.Package]constants{},
		telling: map[*types.Package]constants{},
	}
	p.files = sync.OnceValue(p.sortFiles)
	p.mentions = sync.OnceValue(p.findMentions)
	p.usages = sync.OnceValue(p.findUsages)
	p.literals = sync.OnceValue(p.findLiterals)
	p.elsewhere = sync.OnceValue(p.readElsewhere)
	p.importers = sync.OnceValue(p.findImporters)
	return p
}

func (p *Package) sortFiles() []*ast.File {
	files := slices.Clone(p.pass.Files)
	slices.SortFunc(files, func(a, b *ast.File) int { return int(a.FileStart - b.FileStart) })
	return files
}

// fileAt returns the file of the package that has pos, or nil.
func (p *Package) fileAt(pos token.Pos) *ast.File {
	files := p.files()
	i := sort.Search(len(files), func(i int) bool { return files[i].FileStart > pos }) - 1
	if i < 0 || pos > files[i].FileEnd {
		return nil
	}
	return files[i]
}
