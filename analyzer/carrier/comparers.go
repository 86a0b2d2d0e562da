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
// compare two of their operands.
type comparisonNames map[string]bool

func (c comparisonNames) has(name string) bool { return c[name] }

// table adds what the table says of pkg and of the packages it imports.
func (c comparisonNames) table(pkg *types.Package) {
	c.listed(pkg.Path())
	for _, imported := range pkg.Imports() {
		c.listed(imported.Path())
	}
}

func (c comparisonNames) listed(path string) {
	for name := range comparers[path] {
		c[name] = true
	}
}

// fact adds what another package shares.
func (c comparisonNames) fact(f analysis.ObjectFact) {
	if fact, ok := f.Fact.(*Fact); ok && len(fact.Pairs) > 0 {
		c[f.Object.Name()] = true
	}
}
