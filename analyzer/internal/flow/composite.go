package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// compositeLit: T{...}. Fields, elements and keys are written.
func (r *Recorder) compositeLit(n *ast.CompositeLit) {
	if len(n.Elts) == 0 {
		return
	}
	t := r.Info.Types[n].Type
	if t == nil {
		return
	}
	switch u := shape.Deref(t).Underlying().(type) {
	case *types.Struct:
		r.structLit(n, u)
	case *types.Slice, *types.Array, *types.Map:
		r.containerLit(n, t)
	}
}

func (r *Recorder) structLit(n *ast.CompositeLit, s *types.Struct) {
	r.keyedField(n, s)
	first := len(r.sites)
	defer func() { r.besideOthers(first, n.Elts) }()
	for i, elt := range n.Elts {
		kv, keyed := elt.(*ast.KeyValueExpr)
		if !keyed {
			if i < s.NumFields() {
				r.fieldValue(n, s.Field(i), elt)
			}
			continue
		}
		if !canHold(kv.Value) {
			continue
		}
		if id, ok := kv.Key.(*ast.Ident); ok {
			if field, ok := r.Info.Uses[id].(*types.Var); ok {
				r.fieldValue(n, field, kv.Value)
			}
		}
	}
}

// fieldValue: T{f: e}.
func (r *Recorder) fieldValue(n *ast.CompositeLit, v *types.Var, e ast.Expr) {
	if shape.Of(v.Type()).Holds() {
		first := len(r.sites)
		r.meet(r.Field(v, n), v.Type(), r.Term(e), carrier.Value, e)
		for i := first; i < len(r.sites); i++ {
			r.sites[i].In = n
		}
		return
	}
	r.hold(v, e)
	r.flowInto(v, graph.Member, e, carrier.Value)
}

// canHold rules out by syntax what is no status, so that its field need not be
// looked up.
func canHold(e ast.Expr) bool {
	lit, ok := e.(*ast.BasicLit)
	return !ok || lit.Kind == token.INT
}

func (r *Recorder) containerLit(n *ast.CompositeLit, t types.Type) {
	r.holdElems(n)
	r.keyedElems(n)
	if !shape.Of(t).Container() {
		r.functionElems(n, shape.Elem(t))
		return
	}
	self := reader.Held(r.Places.Made(n), shape.Deref(t))
	elems := r.Inside(self)
	for _, elt := range n.Elts {
		value := elt
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			value = kv.Value
			if keys := r.Keys(self); keys.Kind == reader.Variable {
				r.meet(keys.Place, keys.Typ, r.Term(kv.Key), carrier.Value, kv.Key)
			}
		}
		if elems.Kind != reader.Variable {
			continue
		}
		first := len(r.sites)
		r.meet(elems.Place, elems.Typ, r.Term(value), carrier.Value, value)
		if kv, ok := elt.(*ast.KeyValueExpr); ok && shape.Of(t) == shape.Map && shape.Of(shape.Key(t)) == shape.None {
			r.atConstantKey(first, kv.Key)
		}
		if len(r.contracts.byName) > 0 {
			r.satisfy(elems.Typ, value)
		}
	}
}

// holdElems hands what holds a container on to the literals that are its
// elements.
func (r *Recorder) holdElems(n *ast.CompositeLit) {
	holder := r.Holders[n]
	for _, elt := range n.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			elt = kv.Value
		}
		if _, ok := elt.(*ast.BasicLit); !ok {
			r.hold(holder, elt)
		}
	}
}

// functionElems links the elements of a slice or map of functions.
func (r *Recorder) functionElems(n *ast.CompositeLit, elem types.Type) {
	if elem == nil || shape.Signature(elem) == nil {
		return
	}
	for _, elt := range n.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			elt = kv.Value
		}
		r.link(elem, elt)
	}
}

// (5.5) index: m[k]. A status that indexes a map or an array makes its keys
// statuses, and the other way round.
//
//	seen[resp.StatusCode] ⇒ seen[404] is a status, too
func (r *Recorder) index(n *ast.IndexExpr) {
	x := r.Term(n.X)
	if x.Kind != reader.Variable {
		return
	}
	if keys := r.Keys(x); keys.Kind == reader.Variable {
		r.meet(keys.Place, keys.Typ, r.Term(n.Index), carrier.Value, n.Index)
	}
}
