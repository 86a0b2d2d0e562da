package evidence

import (
	"go/ast"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// rangeStmt: for k, v := range x.
func (r *Recorder) rangeStmt(n *ast.RangeStmt) {
	if n.Key == nil {
		return
	}
	if n.Value != nil {
		r.over(n.Value, n.X)
	}
	x := r.term(n.X)
	switch {
	case x.kind == literal, x.kind == number, x.kind == variable && shape.Of(x.typ) == shape.Int:
		r.counter(n.Key) // for i := range n
	case x.kind == variable:
		r.rangeOver(n, x)
	default:
		r.unknownTarget(n.Key)
		r.unknownTarget(n.Value)
	}
}

func (r *Recorder) rangeOver(n *ast.RangeStmt, x term) {
	key, value := n.Key, n.Value
	if shape.Key(x.typ) != nil {
		r.receive(key, r.keys(x), n.X)
	} else if isStream(x.typ) {
		value = key
	} else {
		r.unknownTarget(key)
	}
	if value != nil {
		r.receive(value, r.inside(x), n.X)
		r.renameElem(value, n.X)
	}
}

func (r *Recorder) unknownTarget(dst ast.Expr) {
	if dst != nil {
		r.receive(dst, term{kind: unknown}, dst)
	}
}
