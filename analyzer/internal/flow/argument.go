package flow

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// callExpr: f(args). Arguments meet parameters, and, where f compares, each
// other.
func (r *Recorder) callExpr(n *ast.CallExpr) {
	callee := r.Callee(n)
	switch {
	case callee.Builtin != "":
		r.builtinCall(callee, n)
		return
	case callee.Conversion != nil && len(n.Args) == 1:
		r.converted(callee.Conversion, n.Args[0])
		return
	}
	f := callee.Function
	if f == nil {
		return
	}
	f.Calls++
	r.sizes(callee)
	special := r.specialCall(f, callee, n)
	if !special {
		r.besideKey(f, callee)
	}
	if special || f.Inert {
		return
	}
	first := len(r.sites)
	r.arguments(f, callee, n)
	r.besideOthers(first, callee.Args)
	r.notePairCall(f, callee, n)
	if f.Language != known.NoLanguage {
		r.assertion(f.Language, n)
	}
}

// specialCall: a function whose arguments are not just passed.
func (r *Recorder) specialCall(f *reader.Function, callee reader.Callee, n *ast.CallExpr) bool {
	switch {
	case f.Choice:
		r.choice(n)
	case f.Atomic != known.NoAtomic:
		r.atomic(callee)
	case f.Derives == known.Predicate:
		r.predicate(n)
	case f.Set != nil && callee.Recv != nil && len(callee.Args) == 1:
		r.assignField(f.Set, callee)
	case f.Exits:
		r.exitCall(n)
	case f.Mocks != known.NoMocking:
		r.mock(f, callee)
	case f.Fuzzes:
		r.fuzz(callee)
	case f.Keyed.Value > 0:
		r.keyed(f, callee, n)
	default:
		return false
	}
	return true
}

// arguments links what is passed to the parameters that receive it.
func (r *Recorder) arguments(f *reader.Function, callee reader.Callee, n *ast.CallExpr) {
	if recv := f.Sig.Recv(); recv != nil && callee.Recv != nil {
		if p := r.Input(f, -1); p != graph.None {
			r.meet(p, recv.Type(), r.Term(callee.Recv), carrier.Argument, callee.Recv)
		}
	}
	params := f.Sig.Params()
	last := params.Len() - 1
	for i, arg := range callee.Args {
		if i < last || i == last && !f.Sig.Variadic() {
			r.argument(f, i, arg)
			continue
		}
		if last < 0 {
			return
		}
		r.variadic(f, params.At(last), arg, n)
	}
}

func (r *Recorder) argument(f *reader.Function, i int, arg ast.Expr) {
	v := f.Sig.Params().At(i)
	if p := r.paramPlace(f, v); p != graph.None {
		x := r.Term(arg)
		r.meet(p, v.Type(), x, carrier.Argument, arg)
		if f.Own && f.Obj != nil {
			r.pointer(p, v.Type(), x, arg)
		}
		return
	}
	switch shape.Of(v.Type()) {
	case shape.Func:
		r.link(v.Type(), arg)
	case shape.Opaque:
		r.satisfy(v.Type(), arg)
	default:
		r.sameStruct(v.Type(), arg)
	}
}

// (5.7) pointer: p points to the integer x from here on. What is written through
// it is written to x.
//
//	p := &code; *p = 404 ⇒ code = 404
func (r *Recorder) pointer(p graph.Place, t types.Type, x reader.Term, at ast.Expr) {
	if _, ok := t.Underlying().(*types.Pointer); !ok || x.Kind != reader.Variable || shape.Of(t) != shape.Int {
		return
	}
	r.graph.Assign(x.Place, p, t, at)
	if r.pointers == nil {
		r.pointers = map[ast.Expr]bool{}
	}
	r.pointers[at] = true
}

// paramPlace is the place of parameter v of f. An opaque one has a place only
// where a table gave it one.
func (r *Recorder) paramPlace(f *reader.Function, v *types.Var) graph.Place {
	if p := r.Places.OfFunc(v, graph.Param, f.Obj); p != graph.None {
		return p
	}
	return r.Places.Lookup(v)
}

// variadic: an argument for ...T, or a whole slice with f(x...).
func (r *Recorder) variadic(f *reader.Function, v *types.Var, arg ast.Expr, n *ast.CallExpr) {
	p := r.paramPlace(f, v)
	if p == graph.None {
		if elem := shape.Elem(v.Type()); elem != nil && shape.Signature(elem) != nil {
			r.link(elem, arg)
		}
		return
	}
	if n.Ellipsis.IsValid() {
		r.meet(p, v.Type(), r.Term(arg), carrier.Argument, arg)
		return
	}
	x, elem := r.Term(arg), r.Places.Elem(p)
	r.meet(elem, shape.Elem(v.Type()), x, carrier.Argument, arg)
}

// builtinCall: append(s, x), make(T, n), max(a, b).
func (r *Recorder) builtinCall(callee reader.Callee, n *ast.CallExpr) {
	switch callee.Builtin {
	case "append":
		r.appendCall(n)
	case "make":
		r.sizes(callee)
	case "min", "max":
		r.choice(n)
	}
}

// (5.3) choice: max(a, b), cmp.Or(a, b). What it gives is one of its arguments.
//
//	w.WriteHeader(cmp.Or(code, 200)) ⇒ w.WriteHeader(code), w.WriteHeader(200)
func (r *Recorder) choice(n *ast.CallExpr) {
	x := r.Made(n)
	if x.Kind != reader.Variable {
		return
	}
	for _, arg := range n.Args {
		r.meet(x.Place, x.Typ, r.Term(arg), carrier.Argument, arg)
	}
}

// appendCall: append(s, elems...).
func (r *Recorder) appendCall(n *ast.CallExpr) {
	if len(n.Args) == 0 {
		return
	}
	s := r.Term(n.Args[0])
	if s.Kind != reader.Variable {
		return
	}
	elems := r.Inside(s)
	for _, arg := range n.Args[1:] {
		if n.Ellipsis.IsValid() {
			r.meet(s.Place, s.Typ, r.Term(arg), carrier.Value, arg)
		} else if elems.Kind == reader.Variable {
			r.meet(elems.Place, elems.Typ, r.Term(arg), carrier.Value, arg)
		}
	}
}

// converted: T(x). A conversion of a function links it to its new type; one to
// a duration is counter-evidence.
func (r *Recorder) converted(to types.Type, x ast.Expr) {
	switch shape.Of(to) {
	case shape.Func:
		r.link(to, x)
	case shape.None:
		if s, ok := to.Underlying().(*types.Struct); ok {
			r.convertStruct(s, x)
			return
		}
		if !reader.TooNarrow(to) || r.source == graph.Generated {
			return // an encoder takes all numbers apart alike
		}
		if x := r.Term(x); x.Kind == reader.Variable {
			r.graph.VetoSize(x.Place)
		}
	}
}

// exitCall: os.Exit(x). Its argument is an exit code.
func (r *Recorder) exitCall(n *ast.CallExpr) {
	for _, arg := range n.Args {
		if x := r.Term(arg); x.Kind == reader.Variable {
			r.graph.VetoSize(x.Place)
		}
	}
}
