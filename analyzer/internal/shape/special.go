package shape

import "go/types"

// special returns the shape of a type that says more by its name than by what it
// is made of.
func special(t types.Type, depth int) (s Shape, ok bool) {
	switch u := t.(type) {
	case *types.Basic:
		return basic(u), true
	case *types.Named:
		if isTime(u.Obj()) {
			return None, true
		}
		if Atomic(u) {
			return Int, true
		}
		if elem := sequence(u); elem != nil {
			return seq(elem, depth), true
		}
	case *types.TypeParam:
		return Int, integers(u)
	}
	return None, false
}

// Atomic reports whether t is an integer of sync/atomic: it holds what its
// methods store.
func Atomic(t types.Type) bool {
	named := Named(t)
	if named == nil || named.Obj().Pkg() == nil || named.Obj().Pkg().Path() != "sync/atomic" {
		return false
	}
	switch named.Obj().Name() {
	case "Int32", "Int64", "Uint32", "Uint64":
		return true
	}
	return false
}

// sequence returns the type of the elements of an iter.Seq, or nil.
func sequence(t types.Type) types.Type {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || named.Obj().Pkg().Path() != "iter" || named.Obj().Name() != "Seq" || named.TypeArgs().Len() != 1 {
		return nil
	}
	return named.TypeArgs().At(0)
}

// integers reports whether every type that t can stand for is an integer.
func integers(t *types.TypeParam) bool {
	iface, ok := t.Constraint().Underlying().(*types.Interface)
	if !ok || iface.NumEmbeddeds() == 0 {
		return false
	}
	for embedded := range iface.EmbeddedTypes() {
		if !integerTerm(embedded) {
			return false
		}
	}
	return true
}

func integerTerm(t types.Type) bool {
	if union, ok := types.Unalias(t).(*types.Union); ok {
		for term := range union.Terms() {
			if !integerTerm(term.Type()) {
				return false
			}
		}
		return true
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0
}
