package mistakes

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// breaks reports whether a break stands in n.
func breaks(n ast.Node) (found bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		if b, ok := n.(*ast.BranchStmt); ok && b.Tok == token.BREAK {
			found = true
		}
		_, lit := n.(*ast.FuncLit)
		return !found && !lit
	})
	return found
}

// neverReturns reports whether a call does not come back: panic, os.Exit,
// runtime.Goexit, the Fatal, Skip and FailNow of tests, and functions that are called as
// those of loggers are that end the program.
func (p *Pass) neverReturns(call *ast.CallExpr) bool {
	if tv := p.TypesInfo.Types[call.Fun]; tv.IsBuiltin() {
		id, ok := ast.Unparen(call.Fun).(*ast.Ident)
		return ok && id.Name == "panic"
	}
	fn, _ := p.callee(call)
	return fn != nil && ending(fn)
}

func ending(fn *types.Func) bool {
	switch name := fn.Name(); name {
	case "Exit", "Goexit", "FailNow", "Skip", "SkipNow", "Skipf":
		return true
	default:
		return strings.HasPrefix(name, "Fatal") || strings.HasPrefix(name, "Panic") || strings.HasPrefix(name, "fatal") || name == "die"
	}
}

// endsAll reports whether a call certainly does not come back: a method Skip or Exit of
// the program's own may.
func (p *Pass) endsAll(call *ast.CallExpr) bool {
	if !p.neverReturns(call) {
		return false
	}
	fn, _ := p.callee(call)
	if fn == nil || fn.Pkg() == nil {
		return fn == nil // panic
	}
	switch fn.Pkg().Path() {
	case "os", "runtime", "log", "testing", "syscall":
		return true
	}
	return fn.Signature().Results().Len() == 0 && (strings.HasPrefix(fn.Name(), "Fatal") || strings.HasPrefix(fn.Name(), "Panic"))
}
