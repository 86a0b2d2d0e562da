package shape

import "go/types"

// Elem returns the type of the elements of a container, or of a map's values,
// looking through one pointer; nil if t is none.
func Elem(t types.Type) types.Type {
	if elem := sequence(t); elem != nil {
		return elem
	}
	switch u := Deref(t).Underlying().(type) {
	case *types.Slice:
		return u.Elem()
	case *types.Array:
		return u.Elem()
	case *types.Chan:
		return u.Elem()
	case *types.Map:
		return u.Elem()
	}
	return nil
}

// Key returns the type of the keys of a map, looking through one pointer; nil
// if t is none.
func Key(t types.Type) types.Type {
	if m, ok := Deref(t).Underlying().(*types.Map); ok {
		return m.Key()
	}
	return nil
}

// Index returns the type of what a container is indexed with, if that can be a
// code: the keys of a map, the indices of a long array.
func Index(t types.Type) types.Type {
	switch u := Deref(t).Underlying().(type) {
	case *types.Map:
		return u.Key()
	case *types.Array:
		if u.Len() > lowest {
			return types.Typ[types.Int]
		}
	}
	return nil
}

// Deref returns what a pointer points to, and any other type itself.
func Deref(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// Signature returns the signature behind t, or nil.
func Signature(t types.Type) *types.Signature {
	sig, _ := t.Underlying().(*types.Signature)
	return sig
}

// Named returns the named type behind t and at most one pointer, or nil.
func Named(t types.Type) *types.Named {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, _ := types.Unalias(t).(*types.Named)
	return named
}
