package mistakes

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

// number returns the value of the constant integer e.
func (p *Pass) number(e ast.Expr) (int64, bool) {
	tv := p.TypesInfo.Types[e]
	if tv.Value == nil || tv.Value.Kind() != constant.Int {
		return 0, false
	}
	return constant.Int64Val(tv.Value)
}

// spelled returns the value of the constant text e, empty if it is none.
func (p *Pass) spelled(e ast.Expr) string {
	if tv := p.TypesInfo.Types[e]; tv.Value != nil && tv.Value.Kind() == constant.String {
		return constant.StringVal(tv.Value)
	}
	return ""
}

// marked is what is marked of the number e: the literal of one in parentheses or a
// conversion.
func (p *Pass) marked(e ast.Expr) ast.Expr {
	for x := e; ; {
		switch inner := x.(type) {
		case *ast.ParenExpr:
			x = inner.X
		case *ast.CallExpr:
			if len(inner.Args) != 1 || !p.TypesInfo.Types[inner.Fun].IsType() {
				return e
			}
			x = inner.Args[0]
		case *ast.BasicLit:
			return inner
		default:
			return e
		}
	}
}

// variable returns the variable that e names, or nil.
func (p *Pass) variable(e ast.Expr) *types.Var {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nil
	}
	v, _ := p.TypesInfo.ObjectOf(id).(*types.Var)
	return v
}

// isOrder reports whether op compares by order.
func isOrder(op token.Token) bool {
	return op == token.LSS || op == token.LEQ || op == token.GTR || op == token.GEQ
}

// mirrored is the operator of y op x for that of x op y.
func mirrored(op token.Token) token.Token {
	switch op {
	case token.LSS:
		return token.GTR
	case token.LEQ:
		return token.GEQ
	case token.GTR:
		return token.LSS
	case token.GEQ:
		return token.LEQ
	}
	return op
}
