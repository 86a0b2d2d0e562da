package known

import (
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// Fuzzes reports whether fn is the method Fuzz of testing.F, which calls the function
// that it is given with what Add has been given.
func Fuzzes(fn *types.Func) bool { return fuzzMethod(fn, "Fuzz") }

// Seeds reports whether fn is the method Add of testing.F.
func Seeds(fn *types.Func) bool { return fuzzMethod(fn, "Add") }

func fuzzMethod(fn *types.Func, name string) bool {
	if fn.Name() != name || fn.Pkg() == nil || fn.Pkg().Path() != "testing" || fn.Signature().Recv() == nil {
		return false
	}
	named := shape.Named(fn.Signature().Recv().Type())
	return named != nil && named.Obj().Name() == "F"
}
