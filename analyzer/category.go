package analyzer

import (
	"go/ast"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// A category is the one word for a kind of finding: the Category of its
// diagnostics, a value of the skip setting, an anchor of the README and a
// folder of testdata. The list of categories is the one from which every other
// is made, or with which a test compares it.
type category struct {
	name    string
	meaning string // for help, in a few words
}

// The categories.
var (
	comparison = category{"comparison", "compared for equality"}
	ordered    = category{"range", "compared by order"}
	argument   = category{"argument", "passed to a parameter"}
	value      = category{"value", "assigned, returned or stored"}
	unnamed    = category{"unnamed", "known, but net/http has no constant for it"}
	invalid    = category{"invalid", "no status at all where it stands"}
	boundary   = category{"boundary", "compared by order, off by one"}
	redirect   = category{"redirect", "no redirect where the API redirects"}
	text       = category{"text", "the server's own words, compared with a text"}
)

// categories are in the order of the README.
var categories = [...]category{comparison, ordered, argument, value, unnamed, invalid, boundary, redirect, text}

// Categories returns the name of every category in the order of the README.
func Categories() []string {
	names := make([]string, len(categories))
	for i, c := range categories {
		names[i] = c.name
	}
	return names
}

// categoryList is the names with commas, as they stand in help and errors.
func categoryList() string { return strings.Join(Categories(), ", ") }

// Meaning returns what a category is, in a few words, or false if there is none
// of that name.
func Meaning(name string) (meaning string, ok bool) {
	for _, c := range categories {
		if c.name == name {
			return c.meaning, true
		}
	}
	return "", false
}

// home is where the README is read; its anchors are the categories.
const home = "https://github.com/statusconst/statusconst"

// anchor is the address of the README's section on the category.
func (c category) anchor() string { return home + "#" + c.name }

// diagnostic is one of the category, yet without a message.
func (c category) diagnostic(at ast.Node) analysis.Diagnostic {
	return analysis.Diagnostic{Pos: at.Pos(), End: at.End(), Category: c.name, URL: c.anchor()}
}
