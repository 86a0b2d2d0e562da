package evidence

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/compare"
)

// pairCall is a call of a pair, or of a function of this package that may yet
// turn out to be one.
type pairCall struct {
	f      *Function
	callee callee
	call   *ast.CallExpr
	decl   *types.Func // the function that the call stands in
	frames []frame     // … and all that it stands in
}

// passed is an expression passed for an operand, and the rest of the path into
// it.
type passed struct {
	expr ast.Expr
	path carrier.Path
}

// notePairCall: f(args), where f is or may become a pair.
func (r *Recorder) notePairCall(f *Function, callee callee, n *ast.CallExpr) {
	if len(f.pairs)+len(f.orders) == 0 && (!f.own || f.obj == nil || !compare.Able(f.sig)) {
		return
	}
	call := pairCall{f: f, callee: callee, call: n}
	if fr := r.frame(n.Pos()); fr != nil {
		call.decl, call.frames = fr.decl, slices.Clone(r.frames)
	}
	r.pairing.calls = append(r.pairing.calls, call)
	if f.own && f.obj != nil {
		if r.pairing.callers == nil {
			r.pairing.callers = map[*types.Func][]int{}
		}
		r.pairing.callers[f.obj] = append(r.pairing.callers[f.obj], len(r.pairing.calls)-1)
	}
	for _, pair := range f.pairs {
		r.inherit(relation{Pair: pair}, call)
	}
	for _, pair := range f.orders {
		r.inherit(relation{pair, true}, call)
	}
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
	args := c.callee.args
	last := c.f.sig.Params().Len() - 1
	switch {
	case o.Index < 0 && c.callee.recv == nil:
		return nil
	case o.Index < 0:
		return []passed{{c.callee.recv, o.Path}}
	case c.f.sig.Variadic() && int(o.Index) == last && !c.call.Ellipsis.IsValid():
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
	for _, f := range r.functions {
		if len(f.orders) > 0 && !f.stated {
			f.pairs = slices.DeleteFunc(f.pairs, func(pair carrier.Pair) bool { return slices.Contains(f.orders, pair) })
		}
	}
	for _, call := range r.pairing.calls[r.pairing.applied:] {
		r.frames = call.frames
		for _, pair := range call.f.pairs {
			r.applyPair(pair, call, equality)
		}
		for _, pair := range call.f.orders {
			r.applyPair(pair, call, someOrder)
		}
	}
	r.pairing.applied = len(r.pairing.calls)
	return r.graph.Touched()
}

// someOrder is the operator of an ordered pair: which one it is stands in the
// function that compares.
const someOrder = token.ILLEGAL

// applyPair treats one call of a pair as a comparison.
func (r *Recorder) applyPair(pair carrier.Pair, call pairCall, op token.Token) {
	for _, x := range call.passedFor(pair.A) {
		for _, y := range call.passedFor(pair.B) {
			r.compareDeep(r.follow(r.term(x.expr), x.path), r.follow(r.term(y.expr), y.path), op, call.call)
		}
	}
}
