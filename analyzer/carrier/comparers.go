package carrier

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
