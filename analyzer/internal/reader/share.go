package reader

import (
	"go/types"
	"iter"
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
)

// OwnFunctions returns the exported functions and methods of this package that
// were seen, in no order.
func (r *Reader) OwnFunctions() iter.Seq2[*types.Func, *Function] {
	return func(yield func(*types.Func, *Function) bool) {
		for fn, f := range r.Functions {
			if f.Own && fn.Exported() && !yield(fn, f) {
				return
			}
		}
	}
}

// Declared returns the functions and methods of this package that were seen, in
// no order.
func (r *Reader) Declared() iter.Seq2[*types.Func, *Function] {
	return func(yield func(*types.Func, *Function) bool) {
		for fn, f := range r.Functions {
			if f.Own && !yield(fn, f) {
				return
			}
		}
	}
}

// Func returns what is known of fn, which must have been seen, or nil.
func (r *Reader) Func(fn *types.Func) *Function { return r.Functions[fn.Origin()] }

// Fact is what other packages may know of f: its carriers, as given, and what
// it compares and returns.
func (f *Function) Fact(carriers []carrier.Slot) *carrier.Fact {
	slices.SortFunc(f.Pairs, carrier.Pair.Compare)
	orders := f.Ordered()
	slices.SortFunc(orders, carrier.Pair.Compare)
	return &carrier.Fact{
		Carriers: carriers, Pairs: f.Pairs, Orders: orders, Through: uint8(f.Through),
	}
}

// TakesCarriers reports whether a parameter of f is of a named function type
// that carries says to have carriers among its own parameters.
func (r *Reader) TakesCarriers(f *Function, carries func(graph.Place) bool) bool {
	return r.takes(f.Sig, carries)
}

// FunctionFields returns the fields of function type that were seen, in no
// order.
func (r *Reader) FunctionFields() iter.Seq[*types.Var] {
	return func(yield func(*types.Var) bool) {
		for v := range r.applied {
			if v.IsField() && !yield(v) {
				return
			}
		}
	}
}

// StatusConstants returns the constants that other packages can name and that
// are declared from a status constant, in no order.
func (r *Reader) StatusConstants() iter.Seq[*types.Const] { return r.constants.shared() }

// AnyCall reports whether v is a parameter or result of a function type, behind
// which any function and any call may stand.
func (r *Reader) AnyCall(v *types.Var) bool { return r.anyCall[v] }

// Origin says where evidence about an object may start.
type Origin uint8

// The origins.
const (
	NoOrigin Origin = iota
	Named           // where the object is named
	Anywhere        // anywhere: it is a function type, and a function that becomes one is not named with it
)

// OriginOf reports whether obj is known to be a carrier, a status constant, or
// a function that has or takes some.
func (r *Reader) OriginOf(obj types.Object) Origin {
	switch obj := obj.(type) {
	case *types.Const:
		if t := r.constant(obj); t.Kind == Status || known.IsKeyConstant(obj) {
			return Named
		}
	case *types.Var:
		if r.IsShared(obj) && r.facts.Carries(obj.Origin()) || known.IsStatusLine(obj) {
			return Named
		}
	case *types.Func:
		fact := r.facts.AboutFunc(obj.Origin())
		if fact != nil && len(fact.Carriers) > 0 || obj.Pkg() != r.Pkg && r.takesCarriers(obj.Signature()) || known.SpellsOut(obj) {
			return Named
		}
	case *types.TypeName:
		if r.facts.Carries(obj) {
			return Anywhere
		}
	}
	return NoOrigin
}
