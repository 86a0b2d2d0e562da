package shape

import "go/types"

// Unnamed returns the struct type without a name that t is, or that t is a list
// of; nil for any other.
func Unnamed(t types.Type) *types.Struct {
	for {
		switch u := t.(type) {
		case *types.Struct:
			return u
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		case *types.Map:
			t = u.Elem()
		default:
			return nil
		}
	}
}
