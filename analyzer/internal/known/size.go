package known

import "go/types"

// SizeParam returns 1 + the parameter of fn that is the size of something, or
// 0.
func SizeParam(fn *types.Func) int {
	if fn.Pkg() == nil {
		return 0
	}
	switch fn.Pkg().Path() + "." + fn.Name() {
	case "strings.Repeat", "bytes.Repeat", "slices.Repeat", "slices.Grow":
		return 2
	case "io.LimitReader", "bufio.NewReaderSize", "bufio.NewWriterSize":
		return 2
	case "io.CopyN", "net/http.MaxBytesReader":
		return 3
	}
	return 0
}

// Chooses reports whether fn gives one of its arguments.
func Chooses(fn *types.Func) bool {
	return fn.Name() == "Or" && fn.Pkg() != nil && fn.Pkg().Path() == "cmp"
}
