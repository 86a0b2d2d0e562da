package names

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/statuses"
)

// otherBound returns the other bound of the range that use is one of, as in
// code < 200 || code > 299 and 500 <= code && code < 600, if that is a number without
// a name of net/http: half converted, a range reads worse.
func (f *Finder) otherBound(use statuses.Use) (value int64, ok bool) {
	at, ok := f.root.FindNode(use.In)
	if !ok {
		return 0, false
	}
	for around := range at.Enclosing((*ast.BinaryExpr)(nil), (*ast.BlockStmt)(nil)) {
		n, ok := around.Node().(*ast.BinaryExpr)
		if !ok {
			return 0, false
		}
		if n.Op != token.LAND && n.Op != token.LOR {
			continue
		}
		x, low := bound(lastOf(n.X, n.Op))
		y, high := bound(ast.Unparen(n.Y))
		if low == nil || high == nil || types.ExprString(x) != types.ExprString(y) {
			continue
		}
		switch {
		case f.literal(low) == use.Lit:
			return f.number(high)
		case f.literal(high) == use.Lit:
			return f.number(low)
		}
	}
	return 0, false
}

// literal returns the integer literal that e is, perhaps converted.
func (f *Finder) literal(e ast.Expr) *ast.BasicLit {
	for {
		switch x := e.(type) {
		case *ast.ParenExpr:
			e = x.X
		case *ast.CallExpr:
			if len(x.Args) != 1 || !f.pass.TypesInfo.Types[x.Fun].IsType() {
				return nil
			}
			e = x.Args[0]
		case *ast.BasicLit:
			return x
		default:
			return nil
		}
	}
}

// number returns the value of a number that is no status constant.
func (f *Finder) number(e ast.Expr) (int64, bool) {
	tv := f.pass.TypesInfo.Types[e]
	if tv.Value == nil || tv.Value.Kind() != constant.Int || f.found.Constant(e) {
		return 0, false
	}
	value, ok := constant.Int64Val(tv.Value)
	return value, ok && value != 0
}

// lastOf is the last operand of a chain x && y && z.
func lastOf(e ast.Expr, op token.Token) ast.Expr {
	e = ast.Unparen(e)
	if b, ok := e.(*ast.BinaryExpr); ok && b.Op == op {
		return ast.Unparen(b.Y)
	}
	return e
}

// bound splits a comparison by order with a number.
func bound(e ast.Expr) (x, limit ast.Expr) {
	b, ok := e.(*ast.BinaryExpr)
	if !ok || !isOrder(b.Op) {
		return nil, nil
	}
	if _, ok := ast.Unparen(b.X).(*ast.BasicLit); ok {
		return b.Y, b.X
	}
	return b.X, b.Y
}

// isOrder reports whether op compares by order.
func isOrder(op token.Token) bool {
	return op == token.LSS || op == token.LEQ || op == token.GTR || op == token.GEQ
}
