package known

import "go/types"

// Derivation is how the result of a function of slices or maps is made of its
// first argument.
type Derivation uint8

// The derivations.
const (
	NoDerivation Derivation = iota
	Elements                // it has the same elements: slices.Clone, slices.Values
	Keys                    // its elements are the keys: maps.Keys
	Predicate               // none, but the elements are passed to the second argument: slices.ContainsFunc
)

// DerivationOf returns how fn makes its result.
func DerivationOf(fn *types.Func) Derivation {
	if fn.Pkg() == nil {
		return NoDerivation
	}
	return derivations[qualified{fn.Pkg().Path(), fn.Name()}]
}

var derivations = map[qualified]Derivation{
	{"slices", "Clone"}: Elements, {"slices", "Values"}: Elements, {"slices", "Collect"}: Elements, {"slices", "Sorted"}: Elements,
	{"slices", "Compact"}: Elements, {"slices", "Clip"}: Elements,
	{"maps", "Values"}: Elements, {"maps", "Keys"}: Keys,
	{"slices", "ContainsFunc"}: Predicate, {"slices", "IndexFunc"}: Predicate,
}
