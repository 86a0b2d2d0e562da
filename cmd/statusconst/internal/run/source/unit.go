package source

import (
	"go/types"
	"slices"
	"strings"
	"sync/atomic"
)

// Package is what go list -deps -test -json says of a package, the variant of one
// that a test is built with, or the program of a test.
type Package struct {
	ImportPath        string
	Dir               string
	Name              string
	ForTest           string
	Standard          bool
	DepOnly           bool
	GoFiles           []string
	CgoFiles          []string
	CompiledGoFiles   []string // for those with CgoFiles that are to be read as cgo leaves them
	IgnoredGoFiles    []string
	IgnoredOtherFiles []string
	Imports           []string
	ImportMap         map[string]string
	Module            *Module
}

// Module is the module that a package is of.
type Module struct {
	Path, Version, GoVersion string
}

// Path is the import path without the test that a variant is for.
func (p *Package) Path() string {
	path, _, _ := strings.Cut(p.ImportPath, " ")
	return path
}

// imported are the packages that p imports, with those that cgo adds.
func (p *Package) imported() []string {
	if len(p.CgoFiles) == 0 {
		return p.Imports
	}
	all := slices.Clone(p.Imports)
	for _, path := range []string{"runtime/cgo", "syscall"} {
		if !slices.Contains(all, path) {
			all = append(all, path)
		}
	}
	return all
}

// unit is a package on its way through the run.
type unit struct {
	*Package
	imports []*unit
	needs   atomic.Int32 // how many units still need this one
	root    bool         // its findings are wanted, not only its facts
	done    chan struct{}

	// What the units that import this one need of it.
	types  *types.Package
	facts  facts
	failed bool

	tree Tree
	err  error
}

// units makes the units that the roots need, in the order of the list, in which
// what is imported comes first.
func units(list []*Package, roots map[string]bool) []*unit {
	all := map[string]*unit{}
	var order []*unit
	for _, p := range list {
		if p.ImportPath == "unsafe" {
			continue // it has no source
		}
		u := &unit{Package: p, root: roots[p.ImportPath], done: make(chan struct{})}
		for _, path := range p.imported() {
			if imported := all[path]; imported != nil {
				u.imports = append(u.imports, imported)
			}
		}
		all[p.ImportPath] = u
		order = append(order, u)
	}
	return needed(order)
}

// needed leaves out what no root needs, and counts who needs the others.
func needed(order []*unit) []*unit {
	var kept []*unit
	for _, u := range slices.Backward(order) {
		if !u.root && u.needs.Load() == 0 {
			continue
		}
		for _, imported := range u.imports {
			imported.needs.Add(1)
		}
		kept = append(kept, u)
	}
	slices.Reverse(kept)
	return kept
}

// leave lets go of what was imported, as far as nobody else needs it.
func (u *unit) leave() {
	for _, imported := range u.imports {
		if imported.needs.Add(-1) == 0 {
			imported.types, imported.facts = nil, nil
		}
	}
	u.imports = nil
}
