package statuses

import (
	"go/ast"
	"go/token"
	"go/types"
	"iter"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer/internal/flow"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// Result says which expressions of a package are HTTP statuses. It is read only:
// asking it changes no answer. The zero Result is that of a package from which no
// status can be reached.
type Result struct {
	Uses []Use // the numbers that meet a carrier, in the order of the syntax

	pass     *analysis.Pass
	recorder *flow.Recorder
	solved   *graph.Solved
	awake    iter.Seq[inspector.Cursor]
	within   ast.Decl // the declaration that was asked about last
}

// Near reports whether a status can be reached from the package at all.
func (r *Result) Near() bool { return r.solved != nil }

// Carrier reports whether e, an expression of the package of any type, holds a
// status, and why: one hop of reasoning, empty where the line of e says it or
// where the carrier is a root.
func (r *Result) Carrier(e ast.Expr) (why string, ok bool) {
	if r.solved == nil || !r.enter(e.Pos()) {
		return "", false
	}
	t := r.recorder.Term(e)
	if t.Kind != reader.Variable || !r.solved.Carrier(t.Place) {
		return "", false
	}
	return r.reason(t.Place, e), true
}

// Argument reports whether arg, which is passed to fn as argument i, is one for a
// status, and why.
func (r *Result) Argument(fn *types.Func, i int, arg ast.Expr) (why string, ok bool) {
	p := r.parameter(fn, i)
	if !r.solved.Carrier(p) {
		return "", false
	}
	return r.reason(p, arg), true
}

// parameter is the place of what is passed to fn as argument i.
func (r *Result) parameter(fn *types.Func, i int) graph.Place {
	sig := fn.Signature()
	variadic := sig.Variadic() && i >= sig.Params().Len()-1
	if variadic {
		i = sig.Params().Len() - 1
	}
	if i < 0 || i >= sig.Params().Len() {
		return graph.None
	}
	p := r.recorder.Input(r.recorder.Function(fn), i)
	if variadic {
		p = r.recorder.Places.Elem(p)
	}
	return p
}

// Compared yields the expressions that calls of functions that compare, such as
// assert.Equal, compare for equality.
func (r *Result) Compared(yield func(x, y ast.Expr) bool) { r.recorder.Compared(yield) }

// Constant reports whether e is a status constant.
func (r *Result) Constant(e ast.Expr) bool {
	return r.enter(e.Pos()) && r.recorder.Term(e).Kind == reader.Status
}

// enter makes the declaration around pos the one that expressions are read in, and
// reports whether there is one.
func (r *Result) enter(pos token.Pos) bool {
	if r.within != nil && r.within.Pos() <= pos && pos < r.within.End() {
		return true
	}
	for _, file := range r.pass.Files {
		if pos < file.FileStart || file.FileEnd <= pos {
			continue
		}
		for _, decl := range file.Decls {
			if decl.Pos() <= pos && pos < decl.End() {
				r.within = decl
				r.recorder.Reenter(decl)
				return true
			}
		}
	}
	return false
}

// Awake returns the declarations in which a status may occur, in the order of the
// syntax: functions, variables and types.
func (r *Result) Awake() iter.Seq[inspector.Cursor] { return r.awake }
