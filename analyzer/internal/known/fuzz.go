package known

import "go/types"

// Fuzzes reports whether fn is the method Fuzz of testing.F, which calls the function
// that it is given with what Add has been given.
func Fuzzes(fn *types.Func) bool { return isOfTesting(fn, "F.Fuzz") }

// Seeds reports whether fn is the method Add of testing.F.
func Seeds(fn *types.Func) bool { return isOfTesting(fn, "F.Add") }

func isOfTesting(fn *types.Func, name string) bool {
	return fn.Pkg() != nil && fn.Pkg().Path() == "testing" && objectName(fn) == name
}
