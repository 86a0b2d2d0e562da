package source

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/types"
	"os"
	"path/filepath"
	"slices"

	"github.com/statusconst/statusconst/analyzer"
)

// Modes of the parser: to type-check, and to settle what shares nothing.
const (
	whole = parser.ParseComments | parser.SkipObjectResolution
	bare  = parser.SkipObjectResolution
)

// analyse type-checks the unit, as far as it is needed, and runs the analyzers.
func (r *Run) analyse(u *unit) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	if files, ok := r.settled(u); ok {
		return r.declarations(u, files)
	}
	files, contents, err := r.parse(u, whole)
	if err != nil {
		return err
	}
	info := newInfo()
	if u.types, err = r.config(u).Check(u.Path(), r.fset, files, info); err != nil && !u.fakes() {
		return err
	}
	return r.passes(u, files, contents, info)
}

// settled parses a dependency and reports whether it certainly shares nothing, so
// that its declarations are all that is needed of it.
func (r *Run) settled(u *unit) ([]*ast.File, bool) {
	if u.root {
		return nil, false
	}
	paths := make([]string, 0, len(u.imports))
	for _, imported := range u.imports {
		paths = append(paths, imported.Path())
	}
	o := analyzer.NewOutline(u.Path(), paths)
	if o.Near() {
		return nil, false
	}
	for _, imported := range u.imports {
		for _, fact := range imported.facts {
			if !o.Import(fact) {
				return nil, false
			}
		}
	}
	files, _, err := r.parse(u, bare)
	return files, err == nil && !o.Shares(files)
}

// declarations type-checks the unit without the bodies of its functions.
func (r *Run) declarations(u *unit, files []*ast.File) (err error) {
	trim(files)
	c := r.config(u)
	c.IgnoreFuncBodies = true
	u.types, err = c.Check(u.Path(), r.fset, files, nil)
	if u.fakes() {
		return nil
	}
	return err
}

// parse parses the files of the unit, one after the other, so that their positions
// have their order, too. The contents are those of a root.
func (r *Run) parse(u *unit, mode parser.Mode) (files []*ast.File, contents [][]byte, err error) {
	for _, name := range u.files() {
		name = r.actual(u.absolute(name))
		content, err := os.ReadFile(name)
		if err != nil {
			return nil, nil, err
		}
		file, err := parser.ParseFile(r.fset, name, content, mode)
		if err != nil {
			return nil, nil, err
		}
		files = append(files, file)
		if u.root {
			contents = append(contents, content)
		}
	}
	return files, contents, nil
}

// files are the names of the files that are type-checked.
func (u *unit) files() []string {
	if len(u.CompiledGoFiles) > 0 {
		return u.CompiledGoFiles
	}
	return append(slices.Clip(u.GoFiles), u.CgoFiles...)
}

// fakes reports whether what the unit takes from C is not known.
func (u *unit) fakes() bool { return len(u.CgoFiles) > 0 && len(u.CompiledGoFiles) == 0 }

func (u *unit) absolute(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(u.Dir, name)
}

// actual is the file that stands for the one of this name.
func (r *Run) actual(name string) string {
	if other, ok := r.Overlay[name]; ok {
		return other
	}
	return name
}

func (r *Run) config(u *unit) *types.Config {
	c := &types.Config{
		Importer:  importer{u},
		Sizes:     r.sizes,
		GoVersion: r.version(u),
	}
	if u.fakes() {
		c.FakeImportC = true
		c.Error = func(error) {} // go on
	}
	return c
}

// version is the language version, which the go command tells the compiler.
func (r *Run) version(u *unit) string {
	switch {
	case u.Module == nil:
		return r.Release
	case u.Module.GoVersion == "":
		return "go1.16" // as the go command takes it
	}
	return "go" + u.Module.GoVersion
}

// importer finds what the unit imports.
type importer struct{ *unit }

func (i importer) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if other, ok := i.ImportMap[path]; ok {
		path = other
	}
	for _, imported := range i.imports {
		if imported.ImportPath == path {
			return imported.types, nil
		}
	}
	return nil, fmt.Errorf("no package %q", path)
}

func newInfo() *types.Info {
	return &types.Info{
		Types:        map[ast.Expr]types.TypeAndValue{},
		Defs:         map[*ast.Ident]types.Object{},
		Uses:         map[*ast.Ident]types.Object{},
		Implicits:    map[ast.Node]types.Object{},
		Instances:    map[*ast.Ident]types.Instance{},
		Scopes:       map[ast.Node]*types.Scope{},
		Selections:   map[*ast.SelectorExpr]*types.Selection{},
		FileVersions: map[*ast.File]string{},
	}
}
