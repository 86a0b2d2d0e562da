package evidence

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// (4.2) accessor notes a method of a generic type that only returns a field of
// its receiver, or sets it to its parameter: what it gives is the field of the
// variable that it is called on.
//
//	func (h *holder[T]) get() T { return h.v }
//	w.WriteHeader(h.get()) ⇒ w.WriteHeader(h.v)
func (r *Recorder) accessor(decl *ast.FuncDecl) {
	if decl.Recv == nil || decl.Body == nil || len(decl.Body.List) != 1 {
		return
	}
	fn, ok := r.info.Defs[decl.Name].(*types.Func)
	if !ok {
		return
	}
	sig := fn.Signature()
	if sig.RecvTypeParams().Len() == 0 {
		return
	}
	switch n := decl.Body.List[0].(type) {
	case *ast.ReturnStmt:
		if len(n.Results) == 1 && sig.Params().Len() == 0 {
			r.function(fn).get = r.receiverField(sig, n.Results[0])
		}
	case *ast.AssignStmt:
		if n.Tok == token.ASSIGN && len(n.Lhs) == 1 && sig.Params().Len() == 1 && r.isParameter(sig, n.Rhs[0]) {
			r.function(fn).set = r.receiverField(sig, n.Lhs[0])
		}
	}
	f := r.function(fn)
	f.inert = f.inert && f.get == nil && f.set == nil
}

// receiverField returns the field of the receiver that e names, or nil.
func (r *Recorder) receiverField(sig *types.Signature, e ast.Expr) *types.Var {
	sel, ok := e.(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	id, ok := sel.X.(*ast.Ident)
	if !ok || r.info.Uses[id] != sig.Recv() {
		return nil
	}
	v, _ := r.info.Uses[sel.Sel].(*types.Var)
	return v
}

// accessed is the term for the field of that name of x.
func (r *Reader) accessed(field *types.Var, x ast.Expr) term {
	t := r.info.TypeOf(x)
	if t == nil {
		return term{}
	}
	s, ok := shape.Deref(t).Underlying().(*types.Struct)
	if !ok {
		return term{}
	}
	for v := range s.Fields() {
		if v.Name() == field.Name() && shape.Of(v.Type()).Holds() {
			return held(r.field(v, x), v.Type())
		}
	}
	return term{}
}

// assignField: x.set(v).
func (r *Recorder) assignField(field *types.Var, c callee) {
	if x := r.accessed(field, c.recv); x.kind == variable {
		r.meet(x.place, x.typ, r.term(c.args[0]), carrier.Argument, c.args[0])
	}
}
