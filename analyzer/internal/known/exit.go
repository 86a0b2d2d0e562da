package known

import "go/types"

// Exits reports whether the ints of fn are process exit codes: they have the
// size of a status and are none.
func Exits(fn *types.Func) bool {
	if fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "os":
		return fn.Name() == "Exit" || fn.Name() == "ExitCode"
	case "os/exec":
		return fn.Name() == "ExitCode"
	case "syscall":
		return fn.Name() == "Exit" || fn.Name() == "ExitStatus"
	}
	return false
}
