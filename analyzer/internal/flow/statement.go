package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// assignStmt: x = e, x := e, x, y = f(), x += e.
func (r *Recorder) assignStmt(n *ast.AssignStmt) {
	switch {
	case n.Tok == token.OR_ASSIGN && r.source == graph.Generated:
		// A decoder puts a number together from its bytes, whatever the number is.
	case n.Tok != token.ASSIGN && n.Tok != token.DEFINE:
		r.counter(n.Lhs[0])
	case len(n.Lhs) == len(n.Rhs):
		for i, lhs := range n.Lhs {
			r.store(lhs, n.Rhs[i])
		}
	default:
		r.storeAll(n.Lhs, n.Rhs[0])
	}
}

// valueSpec: var x = e. For a constant it remembers whether e is a status.
func (r *Recorder) valueSpec(n *ast.ValueSpec) {
	if len(n.Values) == 0 {
		return
	}
	if _, ok := r.Info.Defs[n.Names[0]].(*types.Const); ok {
		r.ConstSpec(n)
		return
	}
	lhs := make([]ast.Expr, len(n.Names))
	for i, name := range n.Names {
		lhs[i] = name
	}
	if len(n.Names) != len(n.Values) {
		r.storeAll(lhs, n.Values[0])
		return
	}
	for i := range lhs {
		r.store(lhs[i], n.Values[i])
	}
}

// store: dst = src.
func (r *Recorder) store(dst, src ast.Expr) {
	if syntax.Blank(dst) {
		if _, ok := src.(*ast.FuncLit); ok {
			r.link(r.Info.TypeOf(dst), src)
		}
		r.convert(dst, src)
		return
	}
	target := r.Term(dst)
	if target.Kind == reader.Nothing {
		r.hold(r.Holder(dst), src)
	}
	switch target.Kind {
	case reader.Variable:
		first := len(r.sites)
		r.meet(target.Place, target.Typ, r.Term(src), carrier.Value, src)
		if element, ok := dst.(*ast.IndexExpr); ok {
			r.atConstantKey(first, element.Index)
		}
		r.rename(dst, src)
	case reader.Callable:
		if lit, ok := src.(*ast.FuncLit); ok && r.isLocal(dst) {
			r.CallHere(lit)
		}
		r.link(r.Info.TypeOf(dst), src)
	case reader.Nothing:
		r.rename(dst, src)
		r.convert(dst, src)
		r.hide(dst, src)
	}
}

// convert: dst = src, where dst may be an interface.
func (r *Recorder) convert(dst, src ast.Expr) {
	if len(r.contracts.byName) > 0 {
		r.satisfy(r.Info.TypeOf(dst), src)
	}
}

// isLocal reports whether e is the name of a local variable.
func (r *Recorder) isLocal(e ast.Expr) bool {
	v := r.variableOf(e)
	return v != nil && !r.IsShared(v)
}

// variableOf returns the variable that e names, or nil.
func (r *Recorder) variableOf(e ast.Expr) *types.Var {
	id, ok := e.(*ast.Ident)
	if !ok {
		return nil
	}
	v, _ := r.ObjectOf(id).(*types.Var)
	return v
}

// storeAll: x, y = f(), x, ok = m[k], x, ok = <-ch.
func (r *Recorder) storeAll(lhs []ast.Expr, rhs ast.Expr) {
	call, ok := ast.Unparen(rhs).(*ast.CallExpr)
	if !ok {
		r.store(lhs[0], rhs)
		return
	}
	f := r.Callee(call).Function
	for i, dst := range lhs {
		if syntax.Blank(dst) {
			continue
		}
		if target := r.Term(dst); target.Kind == reader.Variable {
			r.meet(target.Place, target.Typ, r.resultOr(f, i), carrier.Value, call)
		}
	}
}

// resultOr is what result i of f gives, or unknown where there is none.
func (r *Recorder) resultOr(f *reader.Function, i int) reader.Term {
	if f != nil && i < f.Sig.Results().Len() {
		return r.Result(f, i)
	}
	return reader.Term{Kind: reader.Unknown}
}

// receive: dst takes the value src.
func (r *Recorder) receive(dst ast.Expr, src reader.Term, at ast.Node) {
	if syntax.Blank(dst) {
		return
	}
	if target := r.Term(dst); target.Kind == reader.Variable {
		r.meet(target.Place, target.Typ, src, carrier.Value, at)
	}
}

// counter: x++, x--, x += e. What is counted is no status.
func (r *Recorder) counter(x ast.Expr) {
	if dst := r.Term(x); dst.Kind == reader.Variable {
		r.graph.Count(dst.Place)
	}
}

// returnStmt: return e. The results of the function around it are written.
func (r *Recorder) returnStmt(n *ast.ReturnStmt) {
	f := r.Frame(n.Pos())
	if f == nil || len(n.Results) == 0 {
		return
	}
	results := f.Sig.Results()
	if len(n.Results) == 1 && results.Len() > 1 {
		r.returnCall(n.Results[0], results)
		return
	}
	for i, e := range n.Results {
		if i < results.Len() {
			r.flowInto(results.At(i), graph.Result, e, carrier.Value)
		}
	}
}

// returnCall: return f(), for several results.
func (r *Recorder) returnCall(e ast.Expr, results *types.Tuple) {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return
	}
	f := r.Callee(call).Function
	for i := range results.Len() {
		v := results.At(i)
		if dst := r.Places.Of(v, graph.Result); dst != graph.None {
			r.meet(dst, v.Type(), r.resultOr(f, i), carrier.Value, call)
		}
	}
}

// flowInto: e becomes the value of v, a result, parameter or field.
func (r *Recorder) flowInto(v *types.Var, as graph.Role, e ast.Expr, kind carrier.Kind) {
	v = graph.Origin(v)
	if p := r.Places.Of(v, as); p != graph.None {
		r.meet(p, v.Type(), r.Term(e), kind, e)
		return
	}
	switch shape.Of(v.Type()) {
	case shape.Func:
		r.FunctionField(v)
		r.link(v.Type(), e)
	case shape.Opaque:
		r.satisfy(v.Type(), e)
	}
}

// sendStmt: ch <- e.
func (r *Recorder) sendStmt(n *ast.SendStmt) {
	ch := r.Term(n.Chan)
	if ch.Kind != reader.Variable {
		return
	}
	if in := r.Inside(ch); in.Kind == reader.Variable {
		r.meet(in.Place, in.Typ, r.Term(n.Value), carrier.Value, n.Value)
	}
}

// address: &x lets anybody write to x.
func (r *Recorder) address(n *ast.UnaryExpr) {
	if n.Op != token.AND {
		return
	}
	if _, ok := ast.Unparen(n.X).(*ast.CompositeLit); ok || r.pointers[n] {
		return
	}
	if x := r.Term(n.X); x.Kind == reader.Variable {
		r.graph.Unseen(x.Place)
	}
}
