package reader

import (
	"go/types"
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/words"
)

// Function is what is known of a called function or method, or of a function
// value.
type Function struct {
	Obj      *types.Func // the generic one for an instance; nil for a function value
	Sig      *types.Signature
	Pairs    []carrier.Pair
	Orders   []carrier.Pair // what it compares by order, and so does not assert to be equal
	Get      *types.Var     // the field that a method of a generic type returns
	Set      *types.Var     // … or sets to its only parameter
	Keyed    known.Keyed
	Through  int              // 1 + the parameter that the result is
	Size     int              // 1 + the parameter that is a size
	Calls    int              // how many calls of it were seen
	Own      bool             // declared in this package
	Inert    bool             // nothing about its parameters can matter
	Exits    bool             // deals in process exit codes
	Stated   bool             // the pairs are known, whatever else the function does
	Choice   bool             // gives one of its arguments: cmp.Or
	Fuzzes   bool             // calls its argument with the seeds of a fuzz test
	value    bool             // a function type: any function may stand behind it
	Derives  known.Derivation // how its result is made of its argument
	Atomic   known.Atomic     // what it does with an atomic integer
	Language known.Language
	Mocks    known.Mocking
}

// Signature is that of the function.
func (f *Function) Signature() *types.Signature { return f.Sig }

// Function returns what is known of fn.
func (r *Reader) Function(fn *types.Func) *Function {
	fn = fn.Origin()
	if f, ok := r.Functions[fn]; ok {
		return f
	}
	f := r.describe(fn)
	r.Functions[fn] = f
	return f
}

func (r *Reader) describe(fn *types.Func) *Function {
	f := &Function{Obj: fn, Sig: fn.Signature(), Own: fn.Pkg() == r.Pkg}
	f.Exits = known.Exits(fn)
	f.Size = known.SizeParam(fn)
	f.Choice = known.Chooses(fn)
	f.Atomic = known.AtomicOf(fn)
	f.Derives = known.DerivationOf(fn)
	f.Language = known.LanguageOf(fn)
	f.Keyed = known.KeyedBy(fn)
	f.Mocks = known.MockingOf(fn)
	f.Fuzzes = known.Fuzzes(fn)
	fact := r.facts.AboutFunc(fn)
	if fact != nil {
		f.Pairs, f.Orders, f.Through = slices.Clone(fact.Pairs), slices.Clone(fact.Orders), int(fact.Through)
		f.Stated = len(f.Pairs) > 0
		r.Places.ApplySignature(f.Sig, fn, fact)
	}
	if f.Own && f.Sig.Recv() != nil && types.IsInterface(f.Sig.Recv().Type()) {
		r.UnseenResults(f)
	}
	f.Inert = !f.special() && len(f.Pairs)+len(f.Orders) == 0 && !r.matters(f, fact)
	return f
}

// special reports whether a call of f does more than to pass its arguments.
func (f *Function) special() bool {
	return f.Exits || f.Language != known.NoLanguage || f.Keyed.Value > 0 || f.Mocks != known.NoMocking || f.Fuzzes
}

// matters reports whether arguments of f can be evidence: some of its
// parameters are carriers, or f is of this package and some may become so.
func (r *Reader) matters(f *Function, fact *carrier.Fact) bool {
	if fact != nil && len(fact.Carriers) > 0 {
		return true
	}
	if !f.Own {
		return r.takesCarriers(f.Sig) || r.mayConfirm(f)
	}
	if recv := f.Sig.Recv(); recv != nil && shape.Of(recv.Type()) != shape.None {
		return true
	}
	for v := range f.Sig.Params().Variables() {
		if shape.Of(v.Type()) != shape.None || shape.Unnamed(v.Type()) != nil {
			return true
		}
	}
	return false
}

// (1.4) mayConfirm reports whether a name says that the ints of a function of
// another package are statuses.
//
//	audit.Record(404, …) ⇒ a status here, if (code int) is its parameter and meets one
func (r *Reader) mayConfirm(f *Function) bool {
	if f.Obj == nil || !shape.Any(f.Sig.Params()) {
		return false
	}
	if words.Confirms(f.Obj.Name()) {
		return true
	}
	for v := range f.Sig.Params().Variables() {
		if words.Confirms(v.Name()) && shape.Of(v.Type()).Holds() {
			return true
		}
	}
	return false
}

// takesCarriers reports whether a parameter is of a named function type that is
// known to have carriers among its own parameters.
func (r *Reader) takesCarriers(sig *types.Signature) bool {
	return r.takes(sig, r.Places.Given)
}

func (r *Reader) takes(sig *types.Signature, carries func(graph.Place) bool) bool {
	for v := range sig.Params().Variables() {
		named, ok := types.Unalias(v.Type()).(*types.Named)
		if !ok || shape.Signature(named) == nil {
			continue
		}
		callback := r.ValueOf(named)
		for i := range callback.Sig.Params().Len() {
			if p := r.Input(callback, i); p != graph.None && carries(p) {
				return true
			}
		}
	}
	return false
}

// Input returns the place of parameter i of f, or of its receiver for -1.
func (r *Reader) Input(f *Function, i int) graph.Place {
	v := f.Sig.Recv()
	if i >= 0 {
		v = f.Sig.Params().At(i)
	}
	return r.Places.OfFunc(v, graph.Param, f.Obj)
}

// Output returns the place of result i of f.
func (r *Reader) Output(f *Function, i int) graph.Place {
	if i >= f.Sig.Results().Len() {
		return graph.None
	}
	return r.Places.OfFunc(f.Sig.Results().At(i), graph.Result, f.Obj)
}

// DeclareInputs gives parameters and results their role before the body is
// seen.
func (r *Reader) DeclareInputs(sig *types.Signature, fn *types.Func) {
	if recv := sig.Recv(); recv != nil {
		r.Places.OfFunc(recv, graph.Param, fn)
	}
	for v := range sig.Params().Variables() {
		if r.Places.OfFunc(v, graph.Param, fn) == graph.None && fn != nil && fn.Exported() {
			r.openCallback(v)
		}
	}
	for v := range sig.Results().Variables() {
		r.Places.OfFunc(v, graph.Result, fn)
	}
}

// (3.3) openCallback notes that strangers, too, pass functions for the exported
// parameter v.
//
//	func Each(f func(int)) ⇒ the int may be anything
func (r *Reader) openCallback(v *types.Var) {
	sig := shape.Signature(v.Type())
	if sig == nil {
		return
	}
	for p := range sig.Params().Variables() {
		r.Places.Open(r.Places.Of(p, graph.Local))
	}
}

// OpenInputs notes that fn is called from where it is not seen.
func (r *Reader) OpenInputs(f *Function) {
	for v := range f.Sig.Params().Variables() {
		r.Places.Open(r.Places.Of(v, graph.Param))
	}
}

// UnseenResults notes that any function may stand behind f: nothing is known
// of its results.
func (r *Reader) UnseenResults(f *Function) {
	for i := range f.Sig.Results().Len() {
		r.Places.Unseen(r.Output(f, i))
	}
}

// (0.5) Ordered lists the arguments whose order f tells its caller: it gives an
// answer, or nothing as an assertion does. What reflect.MakeSlice gives is no
// answer, so that it orders its arguments is its own affair.
//
//	assert.Less(t, rec.Code, 400) ⇒ rec.Code < 400
func (f *Function) Ordered() []carrier.Pair {
	if len(f.Orders) == 0 {
		return nil
	}
	for v := range f.Sig.Results().Variables() {
		if !answer(v.Type()) {
			return nil
		}
	}
	return slices.DeleteFunc(slices.Clone(f.Orders), func(pair carrier.Pair) bool { return pair.A.Index < 0 })
}

// answer reports whether a comparison may give a t: bool, int or error.
func answer(t types.Type) bool {
	t = types.Unalias(t)
	return t == types.Typ[types.Bool] || t == types.Typ[types.Int] || t == types.Universe.Lookup("error").Type()
}
