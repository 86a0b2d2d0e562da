package evidence

import (
	"go/ast"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/known"
)

// (5.6) atomic: x.Store(v), atomic.CompareAndSwapInt32(&x, old, v). The integer
// is a place like any other.
func (r *Recorder) atomic(c callee) {
	cell, values := c.cell()
	x := r.term(cell)
	if x.kind != variable {
		return
	}
	if r.pointers == nil {
		r.pointers = map[ast.Expr]bool{}
	}
	r.pointers[cell] = true // nobody else writes there
	switch c.function.atomic {
	case known.Count:
		r.graph.Count(x.place)
	case known.Store, known.Exchange:
		for _, v := range values {
			r.meet(x.place, x.typ, r.term(v), carrier.Argument, v)
		}
	}
}

// cell returns the integer that an atomic operation is about, and what it is
// given besides.
func (c callee) cell() (ast.Expr, []ast.Expr) {
	if c.recv != nil {
		return c.recv, c.args
	}
	if len(c.args) == 0 {
		return nil, nil
	}
	return c.args[0], c.args[1:]
}
