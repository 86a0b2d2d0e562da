package known

import (
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
)

// table gives, by package path and then by object, what is known from the
// start. Objects are named as in "Error", "Response.StatusCode",
// "ResponseWriter.WriteHeader".
type table map[string]map[string]carrier.Fact

var itself = carrier.Fact{Carriers: []carrier.Slot{{Part: carrier.Itself}}}

// elements is the fact of a container whose elements are status codes.
var elements = carrier.Fact{Carriers: []carrier.Slot{{Part: carrier.Itself, Path: carrier.ToElem}}}

// keys is the fact of a map whose keys are status codes.
var keys = carrier.Fact{Carriers: []carrier.Slot{{Part: carrier.Itself, Path: carrier.ToKey}}}

// both is the fact of what a and b say of one function.
func both(a, b carrier.Fact) carrier.Fact {
	return carrier.Fact{Carriers: slices.Concat(a.Carriers, b.Carriers)}
}

// params is the fact of a function whose parameters at the indices given are
// status codes.
func params(indices ...uint8) carrier.Fact { return slots(carrier.Param, indices) }

// results is params for results.
func results(indices ...uint8) carrier.Fact { return slots(carrier.Result, indices) }

// paramElems is params for the elements of a slice or variadic parameter.
func paramElems(index uint8) carrier.Fact {
	return carrier.Fact{Carriers: []carrier.Slot{{Part: carrier.Param, Index: index, Path: carrier.ToElem}}}
}

func slots(part carrier.Part, indices []uint8) carrier.Fact {
	var f carrier.Fact
	for _, i := range indices {
		f.Carriers = append(f.Carriers, carrier.Slot{Part: part, Index: i})
	}
	return f
}

// pairs is the fact of a function that compares its parameters i and j.
func pairs(i, j int8) carrier.Fact {
	return carrier.Fact{Pairs: []carrier.Pair{{A: carrier.Operand{Index: i}, B: carrier.Operand{Index: j}}}}
}

// elemPairs is the fact of a function that compares the elements of its parameter
// i with the parameter j, or, if both, with its elements.
func elemPairs(i, j int8, both bool) carrier.Fact {
	f := pairs(i, j)
	f.Pairs[0].A.Path = carrier.ToElem
	if both {
		f.Pairs[0].B.Path = carrier.ToElem
	}
	return f
}
