package rewrite

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/statusconst/statusconst/analyzer/internal/words"
)

// place is where an expression goes: the variable or field that it is assigned
// to or compared with, the parameter that it is handed to, the result that it
// is returned as.
type place struct {
	of   types.Object
	part int // of a function: its parameters count from 0 up, its results from -1 down
}

// result is the part of a function that is its first result.
const result = -1

// confirms reports whether the name of the place says that it may be a status:
// it has status, code or http as a word of its own.
func (p place) confirms() bool {
	name := p.of.Name()
	if fn, ok := p.of.(*types.Func); ok && p.part >= 0 && p.part < fn.Signature().Params().Len() {
		name = fn.Signature().Params().At(p.part).Name()
	}
	return words.Confirms(name)
}

// locator finds the places of expressions.
type locator struct{ info *types.Info }

// of returns the place of the expression at a cursor, and whether it has one.
// Whether what is handed to a parameter counts, the caller must know: a
// parameter of a function that compares two others takes any numbers.
func (l locator) of(at inspector.Cursor, argument bool) (place, bool) {
	kind, i := at.ParentEdge()
	for kind == edge.ParenExpr_X || kind == edge.SelectorExpr_Sel {
		at = at.Parent()
		kind, i = at.ParentEdge()
	}
	to := l.goesTo(at.Parent(), kind, i, argument)
	return to, to.of != nil
}

// goesTo returns the place of what hangs on its parent by the edge given.
func (l locator) goesTo(parent inspector.Cursor, kind edge.Kind, i int, argument bool) place {
	switch node := parent.Node().(type) {
	case *ast.BinaryExpr:
		return l.comparedWith(node, kind)
	case *ast.CaseClause:
		if sw, ok := parent.Parent().Parent().Node().(*ast.SwitchStmt); ok && kind == edge.CaseClause_List {
			return l.value(sw.Tag)
		}
	case *ast.CallExpr:
		if fn, ok := typeutil.Callee(l.info, node).(*types.Func); ok && argument && kind == edge.CallExpr_Args {
			return place{fn.Origin(), min(i, max(fn.Signature().Params().Len()-1, 0))}
		}
	case *ast.AssignStmt:
		if kind == edge.AssignStmt_Rhs && len(node.Lhs) == len(node.Rhs) {
			return l.value(node.Lhs[i])
		}
	case *ast.ValueSpec:
		if kind == edge.ValueSpec_Values && i < len(node.Names) {
			return l.value(node.Names[i])
		}
	case *ast.KeyValueExpr:
		if to := l.value(node.Key); kind == edge.KeyValueExpr_Value && isField(to.of) {
			return to
		}
	case *ast.ReturnStmt:
		return l.returned(parent, i)
	}
	return place{}
}

// comparedWith returns the place of the other side of a comparison.
func (l locator) comparedWith(node *ast.BinaryExpr, kind edge.Kind) place {
	switch node.Op {
	case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
		if kind == edge.BinaryExpr_X {
			return l.value(node.Y)
		}
		return l.value(node.X)
	}
	return place{}
}

// value returns the variable, field or result that expr is, if it is one.
func (l locator) value(expr ast.Expr) place {
	switch expr := ast.Unparen(expr).(type) {
	case *ast.Ident:
		if v, ok := l.info.ObjectOf(expr).(*types.Var); ok {
			return place{v.Origin(), 0}
		}
	case *ast.SelectorExpr:
		return l.value(expr.Sel)
	case *ast.CallExpr:
		if fn, ok := typeutil.Callee(l.info, expr).(*types.Func); ok {
			return place{fn.Origin(), result}
		}
	}
	return place{}
}

// returned returns the result that the ith value of a return statement is, if
// the function around it has a name.
func (l locator) returned(stmt inspector.Cursor, i int) place {
	for at := stmt.Parent(); ; at = at.Parent() {
		switch node := at.Node().(type) {
		case *ast.FuncDecl:
			if fn, ok := l.info.Defs[node.Name].(*types.Func); ok {
				return place{fn, result - i}
			}
			return place{}
		case *ast.FuncLit, nil:
			return place{}
		}
	}
}

func isField(obj types.Object) bool {
	v, ok := obj.(*types.Var)
	return ok && v.IsField()
}
