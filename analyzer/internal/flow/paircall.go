package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/compare"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// pairCall is a call of a pair, or of a function of this package that may yet
// turn out to be one.
type pairCall struct {
	f      *reader.Function
	callee reader.Callee
	call   *ast.CallExpr
	decl   *types.Func    // the function that the call stands in
	unit   ast.Node       // the declaration around that
	frames []reader.Frame // … and all that it stands in
}

// passed is an expression passed for an operand, and the rest of the path into
// it.
type passed struct {
	expr ast.Expr
	path carrier.Path
}

// notePairCall: f(args), where f is or may become a pair.
func (r *Recorder) notePairCall(f *reader.Function, callee reader.Callee, n *ast.CallExpr) {
	if len(f.Pairs)+len(f.Orders) == 0 && (!f.Own || f.Obj == nil || !compare.Able(f.Sig)) {
		return
	}
	call := pairCall{f: f, callee: callee, call: n, unit: r.unit}
	if fr := r.Frame(n.Pos()); fr != nil {
		call.decl, call.frames = fr.Decl, r.framesHere()
	}
	r.pairing.calls = append(r.pairing.calls, call)
	if f.Own && f.Obj != nil {
		if r.pairing.callers == nil {
			r.pairing.callers = map[*types.Func][]int{}
		}
		r.pairing.callers[f.Obj] = append(r.pairing.callers[f.Obj], len(r.pairing.calls)-1)
	}
	for _, pair := range f.Pairs {
		r.inherit(relation{Pair: pair}, call)
	}
	for _, pair := range f.Orders {
		r.inherit(relation{pair, true}, call)
	}
}

// framesHere returns the functions that the visit is in, to keep: the same ones for
// all calls of a function.
func (r *Recorder) framesHere() []reader.Frame {
	if !slices.Equal(r.pairing.frames, r.Frames) {
		r.pairing.frames = slices.Clone(r.Frames)
	}
	return r.pairing.frames
}

// inherit makes a pair of the function that the call stands in, if what it
// passes are two of its own operands.
func (r *Recorder) inherit(rel relation, call pairCall) {
	if call.decl == nil {
		return
	}
	for _, x := range call.passedFor(rel.A) {
		for _, y := range call.passedFor(rel.B) {
			if own, ok := r.relate(call.decl, x, y); ok {
				r.addPair(call.decl, relation{own, rel.ordered})
			}
		}
	}
}

// passedFor returns what the call passes for o: several arguments for the
// elements of a variadic parameter.
func (c pairCall) passedFor(o carrier.Operand) []passed {
	args := c.callee.Args
	last := c.f.Sig.Params().Len() - 1
	switch {
	case o.Index < 0 && c.callee.Recv == nil:
		return nil
	case o.Index < 0:
		return []passed{{c.callee.Recv, o.Path}}
	case c.f.Sig.Variadic() && int(o.Index) == last && !c.call.Ellipsis.IsValid():
		step, rest := o.Path.First()
		if step != carrier.ToElem {
			return nil
		}
		var list []passed
		for _, arg := range args[min(last, len(args)):] {
			list = append(list, passed{arg, rest})
		}
		return list
	case int(o.Index) < len(args):
		return []passed{{args[o.Index], o.Path}}
	}
	return nil
}

// Pair treats every call of a pair as the comparison that it is, now that all
// pairs among what was visited are known. It returns whether that is new
// evidence of carriers.
func (r *Recorder) Pair() bool {
	for _, f := range r.Functions {
		if len(f.Orders) > 0 && !f.Stated {
			f.Pairs = slices.DeleteFunc(f.Pairs, func(pair carrier.Pair) bool { return slices.Contains(f.Orders, pair) })
		}
	}
	for _, call := range r.pairing.calls[r.pairing.applied:] {
		r.Frames, r.unit, r.source = call.frames, call.unit, r.sourceOf(call.call.Pos())
		for _, pair := range call.f.Pairs {
			r.applyPair(pair, call, equality)
		}
		for _, pair := range call.f.Ordered() {
			r.applyPair(pair, call, known.OrderOf(call.f.Obj))
		}
	}
	r.Frames = nil // what follows would write to those of a call
	r.pairing.applied = len(r.pairing.calls)
	return r.graph.Touched()
}

// Compared yields the expressions that calls compare for equality as a whole.
func (r *Recorder) Compared(yield func(x, y ast.Expr) bool) {
	for _, call := range r.pairing.calls {
		for _, pair := range call.f.Pairs {
			for _, x := range call.passedFor(pair.A) {
				for _, y := range call.passedFor(pair.B) {
					if x.path == 0 && y.path == 0 && !yield(x.expr, y.expr) {
						return
					}
				}
			}
		}
	}
}

// applyPair treats one call of a pair as a comparison.
func (r *Recorder) applyPair(pair carrier.Pair, call pairCall, op token.Token) {
	for _, x := range call.passedFor(pair.A) {
		for _, y := range call.passedFor(pair.B) {
			r.compareDeep(r.Follow(r.Term(x.expr), x.path), r.Follow(r.Term(y.expr), y.path), op, call.call)
		}
	}
}
