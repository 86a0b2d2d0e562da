package flow

import (
	"go/ast"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// (5.6) atomic: x.Store(v), atomic.CompareAndSwapInt32(&x, old, v). The integer
// is a place like any other.
//
//	code.Store(404); w.WriteHeader(int(code.Load())) ⇒ w.WriteHeader(404)
func (r *Recorder) atomic(c reader.Callee) {
	cell, values := c.Cell()
	x := r.Term(cell)
	if x.Kind != reader.Variable {
		return
	}
	if r.pointers == nil {
		r.pointers = map[ast.Expr]bool{}
	}
	r.pointers[cell] = true // nobody else writes there
	switch c.Function.Atomic {
	case known.Count:
		r.graph.Count(x.Place)
	case known.Store, known.Exchange:
		for _, v := range values {
			r.meet(x.Place, x.Typ, r.Term(v), carrier.Argument, v)
		}
	}
}
