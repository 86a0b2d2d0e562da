package flow

import (
	"go/ast"

	"github.com/statusconst/statusconst/analyzer/internal/reader"
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
	x := r.Term(n.X)
	switch {
	case x.Kind == reader.Literal, x.Kind == reader.Number, x.Kind == reader.Variable && shape.Of(x.Typ) == shape.Int:
		r.counter(n.Key) // for i := range n
	case x.Kind == reader.Variable:
		r.rangeOver(n, x)
	default:
		r.unknownTarget(n.Key)
		r.unknownTarget(n.Value)
	}
}

func (r *Recorder) rangeOver(n *ast.RangeStmt, x reader.Term) {
	key, value := n.Key, n.Value
	if shape.Key(x.Typ) != nil {
		r.receive(key, r.Keys(x), n.X)
	} else if isStream(x.Typ) {
		value = key
	} else {
		r.unknownTarget(key)
	}
	if value != nil {
		r.receive(value, r.Inside(x), n.X)
		r.renameElem(value, n.X)
	}
}

func (r *Recorder) unknownTarget(dst ast.Expr) {
	if dst != nil {
		r.receive(dst, reader.Term{Kind: reader.Unknown}, dst)
	}
}
