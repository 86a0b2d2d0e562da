package analyzer

import (
	"go/ast"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/mistakes"
	"github.com/statusconst/statusconst/analyzer/internal/outline"
)

// FactTypes lists the types of all facts that the pass and what it requires
// exchange. A driver that reads files of facts by itself registers them.
func FactTypes() []analysis.Fact { return append(carrier.FactTypes(), mistakes.FactTypes()...) }

// Outline tells from the syntax of a package, without its types, that it certainly
// shares no fact. A driver settles most dependencies with it for less than
// type-checking them would cost.
type Outline struct{ o outline.Outline }

// NewOutline returns the outline of the package at path, which imports the packages
// at the paths given.
func NewOutline(path string, imports []string) *Outline {
	return &Outline{outline.Outline{Path: path, Imports: imports}}
}

// Near reports whether the package or one that it imports declares statuses: such
// a package must be analysed.
func (o *Outline) Near() bool { return o.o.Near() }

// Import takes what an imported package shares about itself. It returns false if the
// package must be analysed for that: the fact is of another version, says that
// statuses can be reached, or is about a type and so has to be handed on.
func (o *Outline) Import(f analysis.Fact) bool {
	shared, ok := f.(*carrier.Shared)
	if !ok || shared.Format != carrier.Format || shared.Near {
		return false
	}
	o.o.Facts = append(o.o.Facts, shared.Objects()...)
	return true
}

// Shares reports whether the pass may export a fact for the package of these files,
// parsed without comments or object resolution: false is certain. The package must
// not be near, and all that it imports must have been taken by [Outline.Import].
func (o *Outline) Shares(files []*ast.File) bool { return o.o.Shares(files) }
