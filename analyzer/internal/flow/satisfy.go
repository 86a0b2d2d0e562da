package flow

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// (3.2) satisfy: src becomes a value of the interface type to. Its methods then
// mean what those of the interface mean.
//
//	var _ Coder = notFound{} ⇒ notFound.Code is a Coder.Code
func (r *Recorder) satisfy(to types.Type, src ast.Expr) {
	if len(r.contracts.byName) == 0 || to == nil {
		return
	}
	u, ok := to.Underlying().(*types.Interface)
	if !ok || !r.contracts.asksFor(u) {
		return
	}
	from := r.Info.TypeOf(src)
	if from == nil {
		return
	}
	if named := shape.Named(from); named != nil && r.contracts.repeated(conformance{named.Obj(), u}) {
		return
	}
	for m := range u.Methods() {
		r.provide(m, from, src)
	}
}

// asksFor reports whether a method of u has the name of one of the contracts: error has
// none, and nearly all that becomes an interface becomes that.
func (k *contracts) asksFor(u *types.Interface) bool {
	answer, asked := k.asked[u]
	if !asked {
		for m := range u.Methods() {
			answer = answer || len(k.byName[m.Name()]) > 0
		}
		if k.asked == nil {
			k.asked = map[*types.Interface]bool{}
		}
		k.asked[u] = answer
	}
	return answer
}

// repeated reports whether it was asked before.
func (k *contracts) repeated(q conformance) bool {
	if k.satisfied[q] {
		return true
	}
	if k.satisfied == nil {
		k.satisfied = map[conformance]bool{}
	}
	k.satisfied[q] = true
	return false
}

func (r *Recorder) provide(m *types.Func, from types.Type, at ast.Node) {
	if !slices.ContainsFunc(r.contracts.byName[m.Name()], func(a abstract) bool { return a.method == m }) {
		return
	}
	obj, _, _ := types.LookupFieldOrMethod(from, true, r.Pkg, m.Name())
	if fn, ok := obj.(*types.Func); ok && fn != m {
		r.connect(m, fn.Origin(), at)
	}
}
