package analyzer

import "slices"

// A category is the one word for a kind of finding: the Category of its
// diagnostics, a value of the skip setting, an anchor of the README and a
// folder of testdata.
const (
	comparison = "comparison" // compared for equality
	ordered    = "range"      // compared by order
	argument   = "argument"   // passed to a parameter
	value      = "value"      // assigned, returned or stored
	unnamed    = "unnamed"    // known, but net/http has no constant for it
	invalid    = "invalid"    // cannot be a status where it stands
)

// Categories returns every category in the order of the README.
func Categories() []string {
	return slices.Clone(categories[:])
}

var categories = [...]string{comparison, ordered, argument, value, unnamed, invalid}

// home is where the README is read; its anchors are the categories.
const home = "https://github.com/statusconst/statusconst"

// anchor is the address of the README's section on a category.
func anchor(category string) string { return home + "#" + category }
