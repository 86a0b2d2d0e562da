package reader

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
	if r.IsShared(v) {
		r.applyFact(graph.Origin(v), sig)
	}
	return r.ValueOf(v.Type())
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
		r.Places.ApplySignature(sig, nil, fact)
	}
}

// ValueOf returns the function for a value of function type t, or nil. Its
// parameters belong to the type, or to the literal that the type is of.
func (r *Reader) ValueOf(t types.Type) *Function {
	sig := shape.Signature(t)
	if sig == nil {
		return nil
	}
	if f, ok := r.Values[sig]; ok {
		return f
	}
	f := &Function{Sig: sig, Own: true, value: true}
	r.declareValue(sig)
	if named := shape.Named(t); named != nil {
		if fact := r.facts.About(named.Obj()); fact != nil {
			r.Places.ApplySignature(sig, nil, fact)
		}
	}
	f.Inert = !r.matters(f, nil)
	r.Values[sig] = f
	for i := range sig.Results().Len() {
		r.Places.Property(r.Output(f, i))
	}
	return f
}

// LiteralValue is valueOf for a function literal, whose body is seen.
func (r *Reader) LiteralValue(sig *types.Signature) {
	if r.Values[sig] == nil {
		f := &Function{Sig: sig, Own: true}
		f.Inert = !r.matters(f, nil)
		r.Values[sig] = f
	}
}

// CallHere notes that all calls of the literal are seen: it is called where it
// stands, or the value of a local variable.
func (r *Reader) CallHere(n *ast.FuncLit) {
	sig := r.LiteralSignature(n)
	if sig == nil {
		return
	}
	r.DeclareInputs(sig, nil)
	r.LiteralValue(sig)
	if r.CalledHere == nil {
		r.CalledHere = map[*ast.FuncLit]bool{}
	}
	r.CalledHere[n] = true
}

// declareValue gives the parameters of a function type the role of a variable:
// unlike those of a declared function, all that is ever passed to them is seen
// where the function value is called.
func (r *Reader) declareValue(sig *types.Signature) {
	for v := range sig.Params().Variables() {
		r.Places.Of(v, graph.Local)
	}
	r.NoteAnyCall(sig)
}

// NoteAnyCall notes that any function, and any call, may stand behind sig.
func (r *Reader) NoteAnyCall(sig *types.Signature) {
	if r.anyCall == nil {
		r.anyCall = map[*types.Var]bool{}
	}
	for _, list := range [...]*types.Tuple{sig.Params(), sig.Results()} {
		for v := range list.Variables() {
			r.anyCall[v] = true
		}
	}
}

// FunctionField applies what is known of a struct field of function type that a
// composite literal sets.
func (r *Reader) FunctionField(v *types.Var) {
	if v.IsField() {
		r.functionVar(v)
	}
}

// LiteralSignature is the signature of a function literal, nil where the type
// checker could not tell.
func (r *Reader) LiteralSignature(n *ast.FuncLit) *types.Signature {
	sig, _ := r.Info.Types[n].Type.(*types.Signature)
	return sig
}
