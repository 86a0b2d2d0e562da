package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
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
	fn, ok := r.Info.Defs[decl.Name].(*types.Func)
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
			r.Function(fn).Get = r.receiverField(sig, n.Results[0])
		}
	case *ast.AssignStmt:
		if n.Tok == token.ASSIGN && len(n.Lhs) == 1 && sig.Params().Len() == 1 && r.isParameter(sig, n.Rhs[0]) {
			r.Function(fn).Set = r.receiverField(sig, n.Lhs[0])
		}
	}
	f := r.Function(fn)
	f.Inert = f.Inert && f.Get == nil && f.Set == nil
}

// receiverField returns the field of the receiver that e names, or nil.
func (r *Recorder) receiverField(sig *types.Signature, e ast.Expr) *types.Var {
	sel, ok := e.(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	id, ok := sel.X.(*ast.Ident)
	if !ok || r.Info.Uses[id] != sig.Recv() {
		return nil
	}
	v, _ := r.Info.Uses[sel.Sel].(*types.Var)
	return v
}

// assignField: x.set(v).
func (r *Recorder) assignField(field *types.Var, c reader.Callee) {
	if x := r.Accessed(field, c.Recv); x.Kind == reader.Variable {
		r.meet(x.Place, x.Typ, r.Term(c.Args[0]), carrier.Argument, c.Args[0])
	}
}
