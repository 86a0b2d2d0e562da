package known

import "go/types"

// Matching is what a matcher of gomega does with the value that it is given.
type Matching uint8

// The ways to match.
const (
	NoMatching  Matching = iota
	Equals               // compares it with the arguments
	Among                // … with the elements of the argument, or with each of several
	AmongKeys            // … with the keys of the argument
	ByOperator           // … with the second argument, by the operator that the first one names
	PassesOn             // hands it to the matchers in its arguments
	OfElements           // … its elements: an argument is a matcher, or what Equal would take
	OfKeys               // … its keys
	OfEntries            // … a key and its value
	OfField              // … the field that the first argument names
	OfFields             // … the fields that the keys of an argument name
	Transformed          // … what the function in the first argument makes of it
)

// MatchingOf returns how the matcher that fn makes matches.
func MatchingOf(fn *types.Func) Matching {
	if fn == nil || fn.Pkg() == nil || !makesMatchers(fn.Pkg().Path()) || fn.Signature().Recv() != nil {
		return NoMatching
	}
	return matchings[fn.Name()]
}

// makesMatchers reports whether the package at path is one of gomega's two
// whose functions make matchers.
func makesMatchers(path string) bool {
	return path == "github.com/onsi/gomega" || path == "github.com/onsi/gomega/gstruct"
}

var matchings = map[string]Matching{
	"Equal": Equals, "BeEquivalentTo": Equals, "BeIdenticalTo": Equals,
	"BeElementOf": Among, "BeKeyOf": AmongKeys,
	"BeNumerically": ByOperator,
	"Not":           PassesOn, "Or": PassesOn, "And": PassesOn, "SatisfyAny": PassesOn, "SatisfyAll": PassesOn,
	"HaveValue": PassesOn, "PointTo": PassesOn,
	"ContainElement": OfElements, "ContainElements": OfElements, "ConsistOf": OfElements,
	"HaveEach": OfElements, "HaveExactElements": OfElements,
	"HaveKey": OfKeys, "HaveKeyWithValue": OfEntries,
	"HaveField": OfField, "MatchFields": OfFields, "MatchAllFields": OfFields,
	"WithTransform": Transformed,
}
