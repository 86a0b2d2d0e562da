// Package shape says in which way a type can hold HTTP status codes: as an
// integer, inside a container, or behind a function or an interface.
package shape

import "go/types"

// Shape is a way of holding status codes.
type Shape uint8

// The shapes.
const (
	None   Shape = iota
	Int          // any integer type that has room for 100..999
	Seq          // slice, array or channel: codes are its elements
	Map          // map: codes are its keys, its values, or both
	Table        // long array of something else: codes are its indices
	Func         // function: codes are its parameters or results
	Opaque       // interface or type parameter: may stand for an int
)

// Container reports whether codes are inside a value of the shape.
func (s Shape) Container() bool { return s == Seq || s == Map || s == Table }

// Holds reports whether a value of the shape is a code, or has some inside.
func (s Shape) Holds() bool { return s == Int || s.Container() }

// maxNesting bounds how deep containers are followed: map[string][][]int is
// as deep as code in the wild goes.
const maxNesting = 4

// lowest is the lowest code: a shorter array has none among its indices.
const lowest = 100

// Of returns the shape of t. Pointers are looked through: a *int holds the code
// that it points to. Code that does not type-check can leave the type of an
// element unknown: nil holds nothing.
func Of(t types.Type) Shape {
	if t == nil {
		return None
	}
	return nested(t, maxNesting)
}

func nested(t types.Type, depth int) Shape {
	if depth == 0 {
		return None
	}
	if s, ok := special(t, depth); ok {
		return s
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return basic(u)
	case *types.Pointer:
		if s := nested(u.Elem(), depth-1); s != Func && s != Opaque {
			return s
		}
	case *types.Slice:
		return seq(u.Elem(), depth)
	case *types.Array:
		if s := seq(u.Elem(), depth); s != None || u.Len() <= lowest {
			return s
		}
		return Table
	case *types.Chan:
		return seq(u.Elem(), depth)
	case *types.Map:
		if nested(u.Key(), depth-1).Holds() || nested(u.Elem(), depth-1).Holds() {
			return Map
		}
	case *types.Signature:
		return Func
	case *types.Interface:
		return Opaque
	}
	return None
}

func seq(elem types.Type, depth int) Shape {
	if s := nested(elem, depth-1); s.Holds() || s == Opaque {
		return Seq
	}
	return None
}

// basic leaves out the 8-bit types, which have no room for a status, and
// uintptr.
func basic(b *types.Basic) Shape {
	switch b.Kind() {
	case types.Int8, types.Uint8, types.Uintptr:
		return None
	}
	if b.Info()&types.IsInteger != 0 {
		return Int
	}
	return None
}

// isTime reports whether the integer type is one of package time: a duration
// is never a status.
func isTime(obj *types.TypeName) bool {
	return obj.Pkg() != nil && obj.Pkg().Path() == "time"
}

// Any reports whether a variable of the tuple holds codes.
func Any(t *types.Tuple) bool {
	for v := range t.Variables() {
		if Of(v.Type()).Holds() {
			return true
		}
	}
	return false
}
