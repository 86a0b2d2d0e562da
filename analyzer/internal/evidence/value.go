package evidence

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// functionVar returns the function behind a variable of function type, nil if
// v is none.
func (r *Reader) functionVar(v *types.Var) *Function {
	sig := shape.Signature(v.Type())
	if sig == nil {
		return nil
	}
	if r.isShared(v) {
		r.applyFact(graph.Origin(v), sig)
	}
	return r.valueOf(v.Type())
}

// applyFact applies, once, what is known of the field or package variable v.
func (r *Reader) applyFact(v *types.Var, sig *types.Signature) {
	if r.applied[v] {
		return
	}
	if r.applied == nil {
		r.applied = map[*types.Var]bool{}
	}
	r.applied[v] = true
	if fact := r.facts.About(v); fact != nil {
		r.places.ApplySignature(sig, nil, fact)
	}
}

// valueOf returns the function for a value of function type t, or nil. Its
// parameters belong to the type, or to the literal that the type is of.
func (r *Reader) valueOf(t types.Type) *Function {
	sig := shape.Signature(t)
	if sig == nil {
		return nil
	}
	if f, ok := r.values[sig]; ok {
		return f
	}
	f := &Function{sig: sig, own: true, value: true}
	r.declareValue(sig)
	if named := shape.Named(t); named != nil {
		if fact := r.facts.About(named.Obj()); fact != nil {
			r.places.ApplySignature(sig, nil, fact)
		}
	}
	f.inert = !r.matters(f, nil)
	r.values[sig] = f
	for i := range sig.Results().Len() {
		r.places.Property(r.output(f, i))
	}
	return f
}

// literalValue is valueOf for a function literal, whose body is seen.
func (r *Reader) literalValue(sig *types.Signature) {
	if r.values[sig] == nil {
		f := &Function{sig: sig, own: true}
		f.inert = !r.matters(f, nil)
		r.values[sig] = f
	}
}

// callHere notes that all calls of the literal are seen: it is called where it
// stands, or the value of a local variable.
func (r *Reader) callHere(n *ast.FuncLit) {
	sig := r.literalSignature(n)
	if sig == nil {
		return
	}
	r.declareInputs(sig, nil)
	r.literalValue(sig)
	if r.calledHere == nil {
		r.calledHere = map[*ast.FuncLit]bool{}
	}
	r.calledHere[n] = true
}

// declareValue gives the parameters of a function type the role of a variable:
// unlike those of a declared function, all that is ever passed to them is seen
// where the function value is called.
func (r *Reader) declareValue(sig *types.Signature) {
	for v := range sig.Params().Variables() {
		r.places.Of(v, graph.Local)
	}
	r.noteAnyCall(sig)
}

// noteAnyCall notes that any function, and any call, may stand behind sig.
func (r *Reader) noteAnyCall(sig *types.Signature) {
	if r.anyCall == nil {
		r.anyCall = map[*types.Var]bool{}
	}
	for _, list := range [...]*types.Tuple{sig.Params(), sig.Results()} {
		for v := range list.Variables() {
			r.anyCall[v] = true
		}
	}
}

// functionField applies what is known of a struct field of function type that a
// composite literal sets.
func (r *Reader) functionField(v *types.Var) {
	if v.IsField() {
		r.functionVar(v)
	}
}

// literalSignature is the signature of a function literal, nil where the type
// checker could not tell.
func (r *Reader) literalSignature(n *ast.FuncLit) *types.Signature {
	sig, _ := r.info.Types[n].Type.(*types.Signature)
	return sig
}
