package flow

import (
	"go/ast"
	"go/constant"
	"go/token"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// (2.1) computed: x * y and the like. What is computed with is no status, but
// for its class and what is left of it, code/100 and code%100; and for sums,
// which say what a code is off by.
//
//	n * 2 ⇒ n is no status; code/100 == 4, code - 400 ⇒ says nothing
func (r *Recorder) computed(n *ast.BinaryExpr) {
	if r.source == graph.Generated {
		return
	}
	switch n.Op {
	case token.MUL, token.SHL, token.SHR, token.AND, token.OR, token.XOR, token.AND_NOT:
		r.notStatus(n.X)
		r.notStatus(n.Y)
	case token.QUO, token.REM:
		if !r.isHundred(n.Y) {
			r.notStatus(n.X)
		}
		r.notStatus(n.Y)
	}
}

func (r *Recorder) isHundred(e ast.Expr) bool {
	v := r.Info.Types[e].Value
	if v == nil {
		return false
	}
	value, ok := constant.Int64Val(constant.ToInt(v))
	return ok && value == 100
}

// notStatus notes that e is used as a number of something.
func (r *Recorder) notStatus(e ast.Expr) {
	if e == nil {
		return
	}
	if x := r.Term(e); x.Kind == reader.Variable {
		r.graph.Veto(x.Place)
	}
}

// isSize notes that e is used as a size or a bound.
func (r *Recorder) isSize(e ast.Expr) {
	if e == nil {
		return
	}
	if x := r.Term(e); x.Kind == reader.Variable {
		r.graph.VetoSize(x.Place)
	}
}

// (2.2) bounds: x[low:high:max].
func (r *Recorder) bounds(n *ast.SliceExpr) {
	r.isSize(n.Low)
	r.isSize(n.High)
	r.isSize(n.Max)
}

// (2.2) sizes: make(T, n), bytes.Repeat(s, n).
func (r *Recorder) sizes(c reader.Callee) {
	switch {
	case c.Builtin == "make" && len(c.Args) > 1:
		for _, arg := range c.Args[1:] {
			r.isSize(arg)
		}
	case c.Function != nil && c.Function.Size > 0 && c.Function.Size <= len(c.Args):
		r.isSize(c.Args[c.Function.Size-1])
	}
}
