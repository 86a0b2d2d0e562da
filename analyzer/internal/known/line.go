package known

import "go/types"

// IsStatusLine reports whether obj is the field Status of net/http's Response:
// the code and whatever words the server has put behind it.
func IsStatusLine(obj types.Object) bool {
	v, ok := obj.(*types.Var)
	return ok && v.IsField() && v.Pkg() != nil && v.Pkg().Path() == "net/http" && v == fieldOf(v.Pkg(), "Response", "Status")
}
