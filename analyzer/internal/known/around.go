package known

import (
	"fmt"
	"go/types"
	"iter"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/internal/catalog"
)

// Surroundings say whether a status can occur in a package at all, and what
// its imports have that is no fact of an object.
type Surroundings struct {
	HTTP       bool              // a root can be reached
	Interfaces []*types.TypeName // imported interfaces with carrier methods
	Takers     []string          // functions to which a function with carriers is passed
}

// Around asks the imports of the package of the pass. It takes no look at the
// syntax, so that a package far from HTTP costs nothing. Facts of another format
// are an error: findings would be lost in silence.
func Around(pass *analysis.Pass) (Surroundings, error) {
	s := Surroundings{HTTP: Anchored(pass.Pkg.Path())}
	var fact carrier.Shared
	for _, imported := range pass.Pkg.Imports() {
		if Anchored(imported.Path()) {
			s.HTTP = true
		}
		if !pass.ImportPackageFact(imported, &fact) {
			continue
		}
		if fact.Format != carrier.Format {
			return s, fmt.Errorf("the facts of %s are of another version of statusconst, format %d instead of %d: analyse it again with this one",
				imported.Path(), fact.Format, carrier.Format)
		}
		s.HTTP = s.HTTP || fact.Near
		s.Takers = append(s.Takers, fact.Takers...)
		for _, name := range fact.Interfaces {
			if obj, ok := imported.Scope().Lookup(name).(*types.TypeName); ok {
				s.Interfaces = append(s.Interfaces, obj)
			}
		}
	}
	return s, nil
}

// Anchored reports whether the package at path declares roots or status
// constants, or is of the net/http family.
func Anchored(path string) bool {
	if IsHTTP(path) {
		return true
	}
	return strings.Contains(path, ".") && (catalog.Source(path) || opaque.of(path) != nil || keyed[path] != nil)
}

// IsHTTP reports whether the package at path is of the net/http family.
func IsHTTP(path string) bool { return path == "net/http" || strings.HasPrefix(path, "net/http/") }

// tabledMethods returns the methods in the table that the types of pkg have.
func tabledMethods(pkg *types.Package) iter.Seq2[*types.TypeName, string] {
	return func(yield func(*types.TypeName, string) bool) {
		for name := range opaque.of(pkg.Path()) {
			owner, method, ok := strings.Cut(name, ".")
			if !ok {
				continue
			}
			if of, ok := pkg.Scope().Lookup(owner).(*types.TypeName); ok && !yield(of, method) {
				return
			}
		}
	}
}
