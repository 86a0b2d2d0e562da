package known

import (
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/carrier"
)

// Facts is what is known of an object before anything is inferred: the tables,
// and what was exported by the package that declares it.
type Facts struct {
	pkg  *types.Package
	read func(types.Object, analysis.Fact) bool

	entries map[*types.Package][]map[string]carrier.Fact // by the tables
}

// FactsOf reads the facts that the pass gives.
func FactsOf(pass *analysis.Pass) *Facts {
	return &Facts{pkg: pass.Pkg, read: pass.ImportObjectFact, entries: map[*types.Package][]map[string]carrier.Fact{}}
}

// About returns what is known of obj from outside, or nil.
func (f *Facts) About(obj types.Object) *carrier.Fact {
	if fact := f.stated(obj); fact != nil {
		return fact
	}
	if obj.Pkg() == nil || obj.Pkg() == f.pkg || f.read == nil {
		return nil
	}
	var fact carrier.Fact
	if f.read(obj, &fact) {
		return &fact
	}
	return nil
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
