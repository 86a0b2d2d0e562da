package carrier

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/catalog"
)

// reach says whether a status can occur in a package at all, and which
// imported interfaces have carrier methods.
type reach struct {
	http       bool
	interfaces []*types.TypeName
	takers     []string // functions to which a function with carriers is passed
}

// reaches asks the imports of the package: it takes no look at the syntax, so
// that a package far from HTTP costs nothing.
func reaches(pass *analysis.Pass) reach {
	r := reach{http: anchored(pass.Pkg.Path())}
	var fact Reach
	for _, imported := range pass.Pkg.Imports() {
		if anchored(imported.Path()) {
			r.http = true
		}
		if !pass.ImportPackageFact(imported, &fact) {
			continue
		}
		r.http = true
		r.takers = append(r.takers, fact.Takers...)
		for _, name := range fact.Interfaces {
			if obj, ok := imported.Scope().Lookup(name).(*types.TypeName); ok {
				r.interfaces = append(r.interfaces, obj)
			}
		}
	}
	return r
}

// anchored reports whether the package at path declares roots or status
// constants, or is of the net/http family.
func anchored(path string) bool {
	if path == "net/http" || strings.HasPrefix(path, "net/http/") {
		return true
	}
	return strings.Contains(path, ".") && (catalog.Source(path) || opaque[path] != nil)
}
