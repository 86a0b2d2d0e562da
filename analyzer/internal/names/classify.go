package names

import (
	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/statuses"
	"github.com/statusconst/statusconst/internal/catalog"
)

// verdict is what is said of a use.
type verdict struct {
	statuses.Use
	category string
	code     catalog.Code
}

// classify decides whether a use is reported, and in which category.
func (f *Finder) classify(use statuses.Use) (verdict, bool) {
	v := verdict{Use: use}
	code, listed := catalog.Lookup(use.Value)
	v.code = code
	switch {
	case use.Lit == nil:
		return v, false // it has a name
	case !catalog.InRange(use.Value):
		v.category = invalid
		return v, f.impossible(use)
	case !listed || use.Value == catalog.Highest:
		return v, false // a number that the catalog does not know, or the edge of what can be sent
	case use.Kind == carrier.Range && !f.bounds(use):
		return v, false
	case code.Constant == "":
		v.category = unnamed
		return v, use.Kind != carrier.Range // there 499 and 599 are only edges
	}
	v.category = byKind[use.Kind]
	return v, true
}

// The categories of names, and invalid, which is no name but is told here, too.
const (
	unnamed = "unnamed"
	invalid = "invalid"
)

var byKind = [...]string{carrier.Comparison: "comparison", carrier.Range: "range", carrier.Argument: "argument", carrier.Value: "value"}

// bounds reports whether a bound of a range may get a name. 100 is there the
// edge of the number space, not Continue; and a range whose other bound stays a
// number is left alone as a whole.
func (f *Finder) bounds(use statuses.Use) bool {
	other, ok := f.otherBound(use)
	return use.Value != catalog.Lowest && (!ok || named(other))
}

// named reports whether a bound of that value gets a name.
func named(value int64) bool {
	code, listed := catalog.Lookup(value)
	return listed && code.Constant != "" && value != catalog.Lowest
}

// impossible reports whether a number outside 100..999 is a mistake where it
// stands: net/http's WriteHeader panics, and a comparison with a field of
// net/http is never true. 0 and -1 in a comparison are sentinels.
func (f *Finder) impossible(use statuses.Use) bool {
	return f.found.Sends(use) || use.Kind == carrier.Comparison && use.Value > catalog.Highest && f.found.Root(use)
}
