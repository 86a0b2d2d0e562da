package carrier

import (
	"go/types"

	"golang.org/x/tools/go/analysis"
)

// comparers are functions that compare their parameters in a way that cannot
// be read off their source, or whose package some drivers do not analyse. They
// say nothing about statuses, so importing them makes no package worth a look.
var comparers = table{
	"reflect": {"DeepEqual": pairs(0, 1)},
	"slices": {
		"Contains": {Pairs: []Pair{{Operand{0, elemStep}, Operand{1, 0}}}},
		"Index":    {Pairs: []Pair{{Operand{0, elemStep}, Operand{1, 0}}}},
		"Equal":    {Pairs: []Pair{{Operand{0, elemStep}, Operand{1, elemStep}}}},
	},
	// By reflection over both values.
	"github.com/google/go-cmp/cmp": {
		"Equal": pairs(0, 1),
		"Diff":  pairs(0, 1),
	},
	// By reflection over the list.
	"github.com/stretchr/testify/assert": {
		"containsElement": {Pairs: []Pair{{Operand{0, elemStep}, Operand{1, 0}}}},
	},
}

// pairs is the fact of a function that compares its parameters i and j.
func pairs(i, j int8) Fact {
	return Fact{Pairs: []Pair{{Operand{Index: i}, Operand{Index: j}}}}
}

// comparisonNames are the names of functions and methods that are known to
// compare two of their operands. It is nil where the driver does not tell what
// others share: then any may.
type comparisonNames map[string]bool

func (c comparisonNames) has(name string) bool { return c == nil || c[name] }

// listed adds what the table says of the package at path.
func (c comparisonNames) listed(path string) {
	for name := range comparers[path] {
		c[name] = true
	}
}

// fact adds what another package shares about something of that name.
func (c comparisonNames) fact(name string, f analysis.Fact) {
	if fact, ok := f.(*Fact); ok && len(fact.Pairs) > 0 {
		c[name] = true
	}
}

// comparisonsOf starts with what the table says of pkg and of its imports.
func comparisonsOf(pkg *types.Package) comparisonNames {
	names := comparisonNames{}
	names.listed(pkg.Path())
	for _, imported := range pkg.Imports() {
		names.listed(imported.Path())
	}
	return names
}
