// Package outline tells from the syntax of a package, without its types, that
// it certainly shares no fact. The command uses it to settle dependencies for
// less than type-checking them would cost.
package outline

import (
	"go/ast"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/compare"
	"github.com/statusconst/statusconst/analyzer/internal/known"
)

// Outline is what is known of a package before it is type-checked.
type Outline struct {
	Path    string
	Imports []string        // paths of the packages that it imports
	Facts   []carrier.Named // of these packages, about package-level functions
}

// Near reports whether the package or one that it imports declares roots or
// status constants, or is of the net/http family.
func (o Outline) Near() bool {
	near := known.Anchored(o.Path)
	for _, path := range o.Imports {
		near = near || known.Anchored(path)
	}
	return near
}

// Shares reports whether the analyzer may export a fact for the package of these
// files, parsed without comments or object resolution: false is certain. The
// package must not be near, nor import one whose [carrier.Shared] says so.
func (o Outline) Shares(files []*ast.File) bool {
	names := known.ComparerNames{}
	names.Listed(o.Path)
	for _, path := range o.Imports {
		names.Listed(path)
	}
	for _, f := range o.Facts {
		names.Add(f)
	}
	var s compare.Candidates
	return s.Share(files, names.Has)
}
