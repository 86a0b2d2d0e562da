package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// rangeOf: code < 200 || code > 299, 500 <= code && code < 600. Each bound of a
// range is told the other one: half converted, it reads worse.
func (r *Recorder) rangeOf(n *ast.BinaryExpr) {
	x, low := bound(lastOf(n.X, n.Op))
	y, high := bound(ast.Unparen(n.Y))
	if low == nil || high == nil || types.ExprString(x) != types.ExprString(y) {
		return
	}
	r.limit(low, high)
	r.limit(high, low)
}

func (r *Recorder) limit(bound, other ast.Expr) {
	lit := r.Term(bound)
	if lit.Kind != reader.Literal {
		return
	}
	if t := r.Term(other); t.Kind == reader.Literal || t.Kind == reader.Number {
		if r.limits == nil {
			r.limits = map[*ast.BasicLit]int64{}
		}
		r.limits[lit.Lit] = t.Value
	}
}

// lastOf is the last operand of a chain x && y && z.
func lastOf(e ast.Expr, op token.Token) ast.Expr {
	e = ast.Unparen(e)
	if b, ok := e.(*ast.BinaryExpr); ok && b.Op == op {
		return ast.Unparen(b.Y)
	}
	return e
}

// bound splits an ordered comparison with a number.
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
