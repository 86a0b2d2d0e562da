package known

// comparers are functions that compare their parameters in a way that cannot
// be read off their source, or whose package some drivers do not analyse. They
// say nothing about statuses, so importing them makes no package worth a look.
var comparers = table{
	"reflect": {"DeepEqual": pairs(0, 1)},
	"slices": {
		"Contains":     elemPairs(0, 1, false),
		"Index":        elemPairs(0, 1, false),
		"BinarySearch": elemPairs(0, 1, false),
		"Equal":        elemPairs(0, 1, true),
	},
	// By what an interface hides: qt.Assert(t, qt.Equals(got, want)).
	"github.com/go-quicktest/qt": {
		"Equals":        pairs(0, 1),
		"CmpEquals":     pairs(0, 1),
		"DeepEquals":    pairs(0, 1),
		"SliceContains": elemPairs(0, 1, false),
		"MapContains":   elemPairs(0, 1, false),
	},
	// By reflection over both values.
	"github.com/google/go-cmp/cmp": {
		"Equal": pairs(0, 1),
		"Diff":  pairs(0, 1),
	},
	"github.com/maxatome/go-testdeep/td": {
		"Cmp":      pairs(1, 2),
		"CmpLax":   pairs(1, 2),
		"T.Cmp":    pairs(0, 1),
		"T.CmpLax": pairs(0, 1),
	},
	"github.com/go-playground/assert/v2": {
		"Equal":    pairs(1, 2),
		"NotEqual": pairs(1, 2),
		"IsEqual":  pairs(0, 1),
	},
	// By reflection over lists.
	"github.com/stretchr/testify/assert": {
		"containsElement":  elemPairs(0, 1, false),
		"ElementsMatch":    elemPairs(1, 2, true),
		"NotElementsMatch": elemPairs(1, 2, true),
		"Subset":           elemPairs(1, 2, true),
		"NotSubset":        elemPairs(1, 2, true),
	},
}
