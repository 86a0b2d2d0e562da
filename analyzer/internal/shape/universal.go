package shape

import "go/types"

// Universal reports whether an int can be a t: an interface without methods, or
// a type parameter.
func Universal(t types.Type) bool {
	if _, ok := types.Unalias(t).(*types.TypeParam); ok {
		return true
	}
	u, ok := t.Underlying().(*types.Interface)
	return ok && u.NumMethods() == 0
}
