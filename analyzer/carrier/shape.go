package carrier

import "go/types"

// shape says in which way a type can hold status codes.
type shape uint8

const (
	shapeNone   shape = iota
	shapeInt          // any integer type that has room for 100..999
	shapeSeq          // slice, array or channel: codes are its elements
	shapeMap          // map: codes are its keys, its values, or both
	shapeFunc         // function: codes are its parameters or results
	shapeOpaque       // interface or type parameter: may stand for an int
)

// maxNesting bounds how deep containers are followed: map[string][][]int is
// as deep as code in the wild goes.
const maxNesting = 3

// shapeOf returns the shape of t. Pointers are looked through: a *int holds
// the code that it points to. Code that does not type-check can leave the type
// of an element unknown: nil holds nothing.
func shapeOf(t types.Type) shape {
	if t == nil {
		return shapeNone
	}
	return nestedShape(t, maxNesting)
}

func nestedShape(t types.Type, depth int) shape {
	if depth == 0 {
		return shapeNone
	}
	switch u := t.(type) {
	case *types.Basic:
		return basicShape(u)
	case *types.Named:
		if isTime(u.Obj()) {
			return shapeNone
		}
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return basicShape(u)
	case *types.Pointer:
		if s := nestedShape(u.Elem(), depth-1); s != shapeFunc && s != shapeOpaque {
			return s
		}
	case *types.Slice:
		return seqShape(u.Elem(), depth)
	case *types.Array:
		return seqShape(u.Elem(), depth)
	case *types.Chan:
		return seqShape(u.Elem(), depth)
	case *types.Map:
		if holds(u.Key(), depth) || holds(u.Elem(), depth) {
			return shapeMap
		}
	case *types.Signature:
		return shapeFunc
	case *types.Interface:
		return shapeOpaque
	}
	return shapeNone
}

func seqShape(elem types.Type, depth int) shape {
	if holds(elem, depth) || nestedShape(elem, depth-1) == shapeOpaque {
		return shapeSeq
	}
	return shapeNone
}

func holds(t types.Type, depth int) bool {
	switch nestedShape(t, depth-1) {
	case shapeInt, shapeSeq, shapeMap:
		return true
	}
	return false
}

// basicShape leaves out the 8-bit types, which have no room for a status, and
// uintptr.
func basicShape(b *types.Basic) shape {
	switch b.Kind() {
	case types.Int8, types.Uint8, types.Uintptr:
		return shapeNone
	}
	if b.Info()&types.IsInteger != 0 {
		return shapeInt
	}
	return shapeNone
}

// isTime reports whether the integer type is one of package time: a duration
// is never a status.
func isTime(obj *types.TypeName) bool {
	return obj.Pkg() != nil && obj.Pkg().Path() == "time"
}

// elemOf and keyOf return the types inside a container, looking through one
// pointer, or nil.
func elemOf(t types.Type) types.Type {
	switch u := deref(t).Underlying().(type) {
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

func keyOf(t types.Type) types.Type {
	if m, ok := deref(t).Underlying().(*types.Map); ok {
		return m.Key()
	}
	return nil
}

func deref(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// signatureOf returns the signature behind t, or nil.
func signatureOf(t types.Type) *types.Signature {
	sig, _ := t.Underlying().(*types.Signature)
	return sig
}
