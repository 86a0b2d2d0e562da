package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/internal/catalog"
)

// (6.1) edge: a place is compared with the first code of a class. Whether that
// cuts the class at the wrong side is asked where all comparisons of the
// function are known.
//
//	code > 400 ⇒ 400 is a boundary, unless code == 400 stands in the function too
func (r *Recorder) edge(x, y reader.Term, op token.Token, at ast.Node) {
	e := y.Number()
	if _, first := catalog.Class(y.Value); !first || e == nil || r.clues.meant[e] {
		return
	}
	r.clues.list = append(r.clues.list, Clue{
		At: e, Kind: carrier.Boundary, Value: y.Value, Place: x.Place, Op: op,
		Scope: r.unit.Pos(), Alone: isOrder(op) && !r.clues.parts[at],
	})
}

// parts: x && y, x || y. A comparison that is a part of a condition leaves no
// code over for the branches beside it; and who asks for what lies between 300
// and 400 means redirects that say where to.
//
//	code > 300 && code < 400 ⇒ no boundary
func (r *Recorder) parts(n *ast.BinaryExpr) {
	if r.clues.parts == nil {
		r.clues.parts = map[ast.Node]bool{}
	}
	for _, e := range [...]ast.Expr{n.X, n.Y} {
		r.clues.parts[ast.Unparen(e)] = true
	}
	if n.Op != token.LAND {
		return
	}
	x, low, lowest := r.bounded(lastOf(n.X, n.Op))
	y, high, highest := r.bounded(ast.Unparen(n.Y))
	if lowest > highest {
		low, lowest, highest = high, highest, lowest
	}
	if low != nil && lowest == 301 && highest == 399 && types.ExprString(x) == types.ExprString(y) {
		r.mean(low)
	}
}

// bounded splits a comparison with a number: what is compared, the number as it
// is written, and the outermost code that the comparison lets in.
func (r *Recorder) bounded(e ast.Expr) (x, limit ast.Expr, code int64) {
	b, ok := e.(*ast.BinaryExpr)
	if !ok || !isOrder(b.Op) {
		return nil, nil, 0
	}
	x, limit, op := b.X, b.Y, b.Op
	t := r.Term(limit)
	if t.Number() == nil {
		x, limit, op = b.Y, b.X, mirrored(op)
		t = r.Term(limit)
	}
	if t.Number() == nil {
		return nil, nil, 0
	}
	switch op {
	case token.GTR:
		return x, t.Number(), t.Value + 1
	case token.LSS:
		return x, t.Number(), t.Value - 1
	}
	return x, t.Number(), t.Value
}

// corrected: if code <= 300 { code = 307 }. What is put in order there does not
// fall to the wrong class.
func (r *Recorder) corrected(n *ast.IfStmt) {
	cond, ok := n.Cond.(*ast.BinaryExpr)
	if !ok {
		return
	}
	x, limit, code := r.bounded(cond)
	if limit == nil || code < 300 || code > 401 {
		return
	}
	for _, stmt := range n.Body.List {
		assign, ok := stmt.(*ast.AssignStmt)
		if !ok || assign.Tok != token.ASSIGN {
			continue
		}
		for _, lhs := range assign.Lhs {
			if types.ExprString(lhs) == types.ExprString(x) {
				r.mean(limit)
			}
		}
	}
}

// mean notes that the edge is meant.
func (r *Recorder) mean(edge ast.Expr) {
	if r.clues.meant == nil {
		r.clues.meant = map[ast.Expr]bool{}
	}
	r.clues.meant[edge] = true
}
