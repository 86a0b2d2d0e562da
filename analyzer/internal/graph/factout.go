package graph

import (
	"go/types"
	"iter"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
)

// Signature lists, for a fact (0.7), the carriers among the parameters and results of sig.
//
//	func Fail(w http.ResponseWriter, code int) { w.WriteHeader(code) } ⇒ "param1"
func (s *Solved) Signature(sig *types.Signature) []carrier.Slot {
	var slots []carrier.Slot
	for i := range sig.Params().Len() {
		slots = s.variable(slots, sig.Params().At(i), carrier.Slot{Part: carrier.Param, Index: uint8(i)})
	}
	for i := range sig.Results().Len() {
		slots = s.variable(slots, sig.Results().At(i), carrier.Slot{Part: carrier.Result, Index: uint8(i)})
	}
	if recv := sig.Recv(); recv != nil {
		slots = s.variable(slots, recv, carrier.Slot{Part: carrier.Receiver})
	}
	return slots
}

// Members returns the exported fields and package variables of this package
// that are carriers or hold some, with their slots, in no order.
func (s *Solved) Members() iter.Seq2[*types.Var, []carrier.Slot] {
	return func(yield func(*types.Var, []carrier.Slot) bool) {
		for v, p := range s.g.byVar {
			if s.g.nodes[p].role != Member || !v.Exported() {
				continue
			}
			if slots := s.place(nil, p, carrier.Slot{Part: carrier.Itself}, 1); len(slots) > 0 && !yield(v, slots) {
				return
			}
		}
	}
}

// variable appends the carriers that v is or holds.
func (s *Solved) variable(slots []carrier.Slot, v *types.Var, at carrier.Slot) []carrier.Slot {
	if p := s.g.Lookup(v); p != None {
		return s.place(slots, p, at, 1)
	}
	return slots
}

// place appends the carriers that p is or holds. unit is the digit of the path
// that the next step takes.
func (s *Solved) place(slots []carrier.Slot, p Place, at carrier.Slot, unit carrier.Path) []carrier.Slot {
	if s.Shared(p) {
		at.Why, _ = s.Explain(p)
		slots = append(slots, at)
	}
	n := &s.g.nodes[p]
	if n.elem != None {
		inner := at
		inner.Path += unit * carrier.ToElem
		slots = s.place(slots, n.elem, inner, unit*3)
	}
	if n.key != None {
		inner := at
		inner.Path += unit * carrier.ToKey
		slots = s.place(slots, n.key, inner, unit*3)
	}
	return slots
}
