package evidence

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
	if !ok || u.NumMethods() == 0 {
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
