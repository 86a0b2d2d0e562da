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
	if f.limits == nil {
		f.limits = map[*ast.BasicLit]int64{}
		for cursor := range f.root.Preorder((*ast.BinaryExpr)(nil)) {
			if n, ok := cursor.Node().(*ast.BinaryExpr); ok && (n.Op == token.LAND || n.Op == token.LOR) {
				f.limit(n)
			}
		}
	}
	value, ok = f.limits[use.Lit]
	return value, ok
}

// limit notes for each bound of a range the other one.
func (f *Finder) limit(n *ast.BinaryExpr) {
	x, low := bound(lastOf(n.X, n.Op))
	y, high := bound(ast.Unparen(n.Y))
	if low == nil || high == nil || types.ExprString(x) != types.ExprString(y) {
		return
	}
	for _, pair := range [...][2]ast.Expr{{low, high}, {high, low}} {
		lit := f.literal(pair[0])
		if other, ok := f.number(pair[1]); ok && lit != nil {
			f.limits[lit] = other
		}
	}
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
