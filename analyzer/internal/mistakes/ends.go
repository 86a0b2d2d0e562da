package mistakes

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// ends reports whether what follows body is not reached from it: its last statement
// leaves the function, the loop or the program.
func (p *Pass) ends(body *ast.BlockStmt) bool {
	if len(body.List) == 0 {
		return false
	}
	return p.leaves(body.List[len(body.List)-1])
}

func (p *Pass) leaves(stmt ast.Stmt) bool {
	switch n := stmt.(type) {
	case *ast.ReturnStmt:
		return true
	case *ast.BranchStmt:
		return n.Tok != token.FALLTHROUGH
	case *ast.BlockStmt:
		return p.ends(n)
	case *ast.LabeledStmt:
		return p.leaves(n.Stmt)
	case *ast.IfStmt:
		return n.Else != nil && p.ends(n.Body) && p.leaves(n.Else)
	case *ast.ExprStmt:
		call, ok := ast.Unparen(n.X).(*ast.CallExpr)
		return ok && p.neverReturns(call)
	case *ast.SwitchStmt:
		return p.allEnd(n.Body)
	case *ast.TypeSwitchStmt:
		return p.allEnd(n.Body)
	case *ast.ForStmt:
		return n.Cond == nil && !breaks(n.Body)
	}
	return false
}

// allEnd reports whether each case of a switch leaves, and one of them is the default.
func (p *Pass) allEnd(body *ast.BlockStmt) bool {
	all := false
	for _, stmt := range body.List {
		clause, ok := stmt.(*ast.CaseClause)
		if !ok || len(clause.Body) == 0 || breaks(clause) {
			return false
		}
		last := clause.Body[len(clause.Body)-1]
		if b, ok := last.(*ast.BranchStmt); (!ok || b.Tok != token.FALLTHROUGH) && !p.leaves(last) {
			return false
		}
		all = all || clause.List == nil
	}
	return all
}

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
