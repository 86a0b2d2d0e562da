package known

import (
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
)

// Facts is what is known of an object before anything is inferred: the tables,
// and what the package that declares it shares.
type Facts struct {
	shared
	tabled map[*types.Package][]map[string]carrier.Fact
}

// FactsOf reads the facts that the pass gives.
func FactsOf(pass *analysis.Pass) *Facts {
	return &Facts{
		shared: shared{
			pkg: pass.Pkg, packages: pass.ImportPackageFact, objects: pass.ImportObjectFact, all: pass.AllObjectFacts,
			cache: map[*types.Package]*carrier.Shared{},
		},
		tabled: map[*types.Package][]map[string]carrier.Fact{},
	}
}

// About returns what is known of obj from outside, or nil. It must not be changed.
func (f *Facts) About(obj types.Object) *carrier.Fact {
	if fact := f.stated(obj); fact != nil {
		return fact
	}
	return f.Shared(obj)
}

// AboutFunc is About for a function, which may also be a WriteHeader.
func (f *Facts) AboutFunc(fn *types.Func) *carrier.Fact {
	fact := f.About(fn)
	if fact == nil && WritesHeader(fn) {
		fact = &carrier.Fact{Carriers: []carrier.Slot{{Part: carrier.Param}}}
	}
	return fact
}

// Carries reports whether obj is known to have a carrier.
func (f *Facts) Carries(obj types.Object) bool {
	fact := f.About(obj)
	return fact != nil && len(fact.Carriers) > 0
}
