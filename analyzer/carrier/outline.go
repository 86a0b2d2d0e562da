package carrier

import "go/ast"

// Outline is what is known of a package before its types are. For most
// packages it is enough to tell that they have nothing to share.
type Outline struct {
	Path    string
	Imports []string    // paths of the packages that it imports
	Facts   []NamedFact // of these packages, about package-level functions
}

// NamedFact is a fact about the package-level function of that name.
type NamedFact struct {
	Name string
	Fact *Fact
}

// Near reports whether the package or one that it imports declares roots or
// status constants, or is of the net/http family.
func (o Outline) Near() bool {
	near := anchored(o.Path)
	for _, path := range o.Imports {
		near = near || anchored(path)
	}
	return near
}

// Shares reports whether [Find] may export a fact for the package of these
// files, parsed without comments or object resolution: false is certain. The
// package must not be near, nor import one with a [Reach].
func (o Outline) Shares(files []*ast.File) bool {
	names := comparisonNames{}
	names.listed(o.Path)
	for _, path := range o.Imports {
		names.listed(path)
	}
	for _, f := range o.Facts {
		names.fact(f.Name, f.Fact)
	}
	var s candidates
	return s.share(files, names.has)
}
