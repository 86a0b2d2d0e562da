package known

import (
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
)

// ComparerNames are the names of functions and methods that are known to
// compare two of their operands. It is nil where the driver does not tell what
// others share: then any name may be one.
type ComparerNames map[string]bool

// Has reports whether something of that name may be known to compare.
func (c ComparerNames) Has(name string) bool { return c == nil || c[name] }

// Listed adds what the table says of the package at path.
func (c ComparerNames) Listed(path string) {
	for name := range comparers[path] {
		c[name] = true
	}
}

// Add adds what another package shares, if that compares.
func (c ComparerNames) Add(n carrier.Named) {
	if len(n.Fact.Pairs)+len(n.Fact.Orders) > 0 {
		c[n.Name] = true
	}
}

// ListedAround starts with what the table says of pkg and of its imports.
func ListedAround(pkg *types.Package) ComparerNames {
	names := ComparerNames{}
	names.Listed(pkg.Path())
	for _, imported := range pkg.Imports() {
		names.Listed(imported.Path())
	}
	return names
}

// SharedWith returns the names in the package of the pass.
func SharedWith(pass *analysis.Pass) ComparerNames {
	if pass.AllPackageFacts == nil || pass.AllObjectFacts == nil {
		return nil
	}
	names := ListedAround(pass.Pkg)
	for n := range allShared(pass) {
		names.Add(n)
	}
	return names
}
