package evidence

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// satisfy links the methods of an imported type, converted to an interface of
// this package, to those of the interface.
func (r *Recorder) satisfy(to types.Type, src ast.Expr) {
	if !r.contracts.own {
		return
	}
	iface := shape.Named(to)
	if iface == nil || iface.Obj().Pkg() != r.pkg {
		return
	}
	u, ok := iface.Underlying().(*types.Interface)
	if !ok {
		return
	}
	from := r.info.TypeOf(src)
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
	if len(r.contracts.byName[m.Name()]) == 0 {
		return
	}
	obj, _, _ := types.LookupFieldOrMethod(from, true, r.pkg, m.Name())
	if fn, ok := obj.(*types.Func); ok && fn.Pkg() != r.pkg && fn != m {
		r.connect(m, fn.Origin(), at)
	}
}
