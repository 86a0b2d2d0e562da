package evidence

import (
	"go/types"
	"slices"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/words"
)

// Function is what is known of a called function or method, or of a function
// value.
type Function struct {
	obj      *types.Func // the generic one for an instance; nil for a function value
	sig      *types.Signature
	own      bool // declared in this package
	inert    bool // nothing about its parameters can matter
	exits    bool // deals in process exit codes
	pairs    []carrier.Pair
	stated   bool             // the pairs are known, whatever else the function does
	orders   []carrier.Pair   // what it compares by order, and so does not assert to be equal
	through  int              // 1 + the parameter that the result is
	size     int              // 1 + the parameter that is a size
	calls    int              // how many calls of it were seen
	value    bool             // a function type: any function may stand behind it
	derives  known.Derivation // how its result is made of its argument
	atomic   known.Atomic     // what it does with an atomic integer
	choice   bool             // gives one of its arguments: cmp.Or
	get      *types.Var       // the field that a method of a generic type returns
	set      *types.Var       // … or sets to its only parameter
	language known.Language
}

// Signature is that of the function.
func (f *Function) Signature() *types.Signature { return f.sig }

// function returns what is known of fn.
func (r *Reader) function(fn *types.Func) *Function {
	fn = fn.Origin()
	if f, ok := r.functions[fn]; ok {
		return f
	}
	f := r.describe(fn)
	r.functions[fn] = f
	return f
}

func (r *Reader) describe(fn *types.Func) *Function {
	f := &Function{obj: fn, sig: fn.Signature(), own: fn.Pkg() == r.pkg}
	f.exits = known.Exits(fn)
	f.size = known.SizeParam(fn)
	f.choice = known.Chooses(fn)
	f.atomic = known.AtomicOf(fn)
	f.derives = known.DerivationOf(fn)
	f.language = known.LanguageOf(fn)
	fact := r.facts.AboutFunc(fn)
	if fact != nil {
		f.pairs, f.orders, f.through = slices.Clone(fact.Pairs), slices.Clone(fact.Orders), int(fact.Through)
		f.stated = len(f.pairs) > 0
		r.places.ApplySignature(f.sig, fn, fact)
	}
	if f.own && f.sig.Recv() != nil && types.IsInterface(f.sig.Recv().Type()) {
		r.unseenResults(f)
	}
	f.inert = !f.exits && f.get == nil && f.set == nil && f.language == known.NoLanguage && len(f.pairs)+len(f.orders) == 0 && !r.matters(f, fact)
	return f
}

// matters reports whether arguments of f can be evidence: some of its
// parameters are carriers, or f is of this package and some may become so.
func (r *Reader) matters(f *Function, fact *carrier.Fact) bool {
	if fact != nil && len(fact.Carriers) > 0 {
		return true
	}
	if !f.own {
		return r.takesCarriers(f.sig) || r.mayConfirm(f)
	}
	if recv := f.sig.Recv(); recv != nil && shape.Of(recv.Type()) != shape.None {
		return true
	}
	for v := range f.sig.Params().Variables() {
		if shape.Of(v.Type()) != shape.None {
			return true
		}
	}
	return false
}

// (1.4) mayConfirm reports whether a name says that the ints of a function of
// another package are statuses.
func (r *Reader) mayConfirm(f *Function) bool {
	if f.obj == nil || !shape.Any(f.sig.Params()) {
		return false
	}
	if words.Confirms(f.obj.Name()) {
		return true
	}
	for v := range f.sig.Params().Variables() {
		if words.Confirms(v.Name()) && shape.Of(v.Type()).Holds() {
			return true
		}
	}
	return false
}

// takesCarriers reports whether a parameter is of a named function type that is
// known to have carriers among its own parameters.
func (r *Reader) takesCarriers(sig *types.Signature) bool {
	return r.takes(sig, r.places.Given)
}

func (r *Reader) takes(sig *types.Signature, carries func(graph.Place) bool) bool {
	for v := range sig.Params().Variables() {
		named, ok := types.Unalias(v.Type()).(*types.Named)
		if !ok || shape.Signature(named) == nil {
			continue
		}
		callback := r.valueOf(named)
		for i := range callback.sig.Params().Len() {
			if p := r.input(callback, i); p != graph.None && carries(p) {
				return true
			}
		}
	}
	return false
}

// input returns the place of parameter i of f, or of its receiver for -1.
func (r *Reader) input(f *Function, i int) graph.Place {
	v := f.sig.Recv()
	if i >= 0 {
		v = f.sig.Params().At(i)
	}
	return r.places.OfFunc(v, graph.Param, f.obj)
}

// output returns the place of result i of f.
func (r *Reader) output(f *Function, i int) graph.Place {
	if i >= f.sig.Results().Len() {
		return graph.None
	}
	return r.places.OfFunc(f.sig.Results().At(i), graph.Result, f.obj)
}

// declareInputs gives parameters and results their role before the body is
// seen.
func (r *Reader) declareInputs(sig *types.Signature, fn *types.Func) {
	if recv := sig.Recv(); recv != nil {
		r.places.OfFunc(recv, graph.Param, fn)
	}
	for v := range sig.Params().Variables() {
		if r.places.OfFunc(v, graph.Param, fn) == graph.None && fn != nil && fn.Exported() {
			r.openCallback(v)
		}
	}
	for v := range sig.Results().Variables() {
		r.places.OfFunc(v, graph.Result, fn)
	}
}

// (3.3) openCallback notes that strangers, too, pass functions for the exported
// parameter v.
func (r *Reader) openCallback(v *types.Var) {
	sig := shape.Signature(v.Type())
	if sig == nil {
		return
	}
	for p := range sig.Params().Variables() {
		r.places.Open(r.places.Of(p, graph.Local))
	}
}

// OpenInputs notes that fn is called from where it is not seen.
func (r *Reader) OpenInputs(f *Function) {
	for v := range f.sig.Params().Variables() {
		r.places.Open(r.places.Of(v, graph.Param))
	}
}

// Calls is how many calls of f were seen.
func (f *Function) Calls() int { return f.calls }

// unseenResults notes that any function may stand behind f: nothing is known
// of its results.
func (r *Reader) unseenResults(f *Function) {
	for i := range f.sig.Results().Len() {
		r.places.Unseen(r.output(f, i))
	}
}
