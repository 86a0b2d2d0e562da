package bench

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"runtime"
	"time"

	"golang.org/x/tools/go/packages"

	"github.com/statusconst/statusconst/internal/measure"
)

// checking is what a driver does before any analyzer: parse the files of a
// package and type-check them, with the imported packages at hand.
type checking struct {
	cpu    time.Duration
	allocs uint64
}

// measure does it once for each package and adds up what it costs.
func (c *checking) measure(pkgs []*packages.Package) error {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	started := measure.CPU()
	for _, p := range pkgs {
		if err := check(p); err != nil {
			return err
		}
	}
	c.cpu += measure.CPU() - started
	runtime.ReadMemStats(&after)
	c.allocs += after.Mallocs - before.Mallocs
	return nil
}

func check(p *packages.Package) error {
	fset := token.NewFileSet()
	files := make([]*ast.File, 0, len(p.CompiledGoFiles))
	for _, name := range p.CompiledGoFiles {
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		files = append(files, file)
	}
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
		Scopes: map[ast.Node]*types.Scope{}, Instances: map[*ast.Ident]types.Instance{}, FileVersions: map[*ast.File]string{},
	}
	config := &types.Config{Importer: atHand(p.Imports), Sizes: p.TypesSizes, Error: func(error) {}}
	if p.Module != nil && p.Module.GoVersion != "" {
		config.GoVersion = "go" + p.Module.GoVersion
	}
	if _, err := config.Check(p.PkgPath, fset, files, info); err != nil {
		return fmt.Errorf("%s: %w", p.PkgPath, err)
	}
	return nil
}

// atHand imports what is loaded.
type atHand map[string]*packages.Package

func (a atHand) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if p := a[path]; p != nil && p.Types != nil {
		return p.Types, nil
	}
	return nil, fmt.Errorf("%s is not loaded", path)
}
