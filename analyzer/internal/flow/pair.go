package flow

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// (0.5) pairing finds the functions of this package that compare two of their
// operands, and treats the calls of every such function as a comparison. A
// call of a pair with two of one's own operands makes a pair of the caller:
// assert.Equal compares because ObjectsAreEqual does.
//
//	func Same(x, y int) bool { return x == y }
//	Same(200, rec.Code) ⇒ 200 == rec.Code
type pairing struct {
	renamed map[*types.Var]carrier.Operand // locals that hold an operand
	frames  []reader.Frame                 // of the last call
	calls   []pairCall                     // all that may be comparisons, in the order of the syntax
	callers map[*types.Func][]int          // of a function of this package, by index into calls
	applied int                            // how many of the calls were treated as comparisons
}

// relation is a pair, or, if ordered, a reason against one: max(a, b) and
// Greater(t, a, b) assert no equality.
type relation struct {
	carrier.Pair
	ordered bool
}

// comparePair: x == y, or x < y, in the function around it.
func (r *Recorder) comparePair(x, y ast.Expr, equal bool) {
	f := r.Frame(x.Pos())
	if f == nil || f.Decl == nil {
		return
	}
	if pair, ok := r.relate(f.Decl, passed{expr: x}, passed{expr: y}); ok {
		r.addPair(f.Decl, relation{pair, !equal})
	}
}

// relate returns the pair of decl that x and y are, if they are two of its
// operands.
func (r *Recorder) relate(decl *types.Func, x, y passed) (carrier.Pair, bool) {
	a, ok := r.operand(decl, x.expr)
	if !ok {
		return carrier.Pair{}, false
	}
	b, ok := r.operand(decl, y.expr)
	a.Path, b.Path = a.Path.Join(x.path), b.Path.Join(y.path)
	if b.Compare(a) < 0 {
		a, b = b, a
	}
	return carrier.Pair{A: a, B: b}, ok && a != b && a.Path != carrier.TooDeep && b.Path != carrier.TooDeep
}

// operand returns the operand of decl that e is.
func (r *Recorder) operand(decl *types.Func, e ast.Expr) (carrier.Operand, bool) {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return r.operand(decl, e.X)
	case *ast.StarExpr:
		return r.operand(decl, e.X)
	case *ast.TypeAssertExpr:
		return r.operand(decl, e.X)
	case *ast.IndexExpr:
		in, ok := r.operand(decl, e.X)
		return in.Elem(), ok
	case *ast.Ident:
		v, ok := r.Info.Uses[e].(*types.Var)
		if !ok {
			return carrier.Operand{}, false
		}
		if o, ok := r.pairing.renamed[v]; ok {
			return o, true
		}
		return parameter(decl.Signature(), v)
	}
	return carrier.Operand{}, false
}

// parameter returns the operand that v is in a function of signature sig.
func parameter(sig *types.Signature, v *types.Var) (carrier.Operand, bool) {
	if sig.Recv() == v {
		return carrier.Operand{Index: -1}, true
	}
	for i := range min(sig.Params().Len(), maxOperands) {
		if sig.Params().At(i) == v {
			return carrier.Operand{Index: int8(i)}, true
		}
	}
	return carrier.Operand{}, false
}

const maxOperands = 100

// rename: x := e makes x another name of the operand e.
func (r *Recorder) rename(dst, src ast.Expr) {
	if id, o, ok := r.renaming(dst, src); ok {
		r.stands(id, o)
	}
}

// renameElem: for _, x := range e makes x a name of an element of e.
func (r *Recorder) renameElem(dst, src ast.Expr) {
	if id, o, ok := r.renaming(dst, src); ok {
		r.stands(id, o.Elem())
	}
}

// renaming returns the variable dst and the operand that src is.
func (r *Recorder) renaming(dst, src ast.Expr) (*ast.Ident, carrier.Operand, bool) {
	switch src.(type) {
	case *ast.Ident, *ast.IndexExpr, *ast.TypeAssertExpr:
	default:
		return nil, carrier.Operand{}, false
	}
	id, ok := dst.(*ast.Ident)
	f := r.Frame(dst.Pos())
	if !ok || f == nil || f.Decl == nil {
		return nil, carrier.Operand{}, false
	}
	o, ok := r.operand(f.Decl, src)
	return id, o, ok
}

// stands notes that the variable that id declares stands for o.
func (r *Recorder) stands(id *ast.Ident, o carrier.Operand) {
	v, ok := r.Info.Defs[id].(*types.Var)
	if !ok {
		return // assigned again: it stands for more than one thing
	}
	if r.pairing.renamed == nil {
		r.pairing.renamed = map[*types.Var]carrier.Operand{}
	}
	r.pairing.renamed[v] = o
}

// addPair records that decl compares, and what that makes of its callers.
func (r *Recorder) addPair(decl *types.Func, rel relation) {
	f := r.Function(decl)
	list := &f.Pairs
	if rel.ordered {
		list = &f.Orders
	}
	if slices.Contains(*list, rel.Pair) || rel.ordered && f.Stated && slices.Contains(f.Pairs, rel.Pair) {
		return
	}
	*list = append(*list, rel.Pair)
	f.Inert = false
	r.OpenInputs(f) // each call compares something else
	for _, i := range r.pairing.callers[decl] {
		r.inherit(rel, r.pairing.calls[i])
	}
	for _, method := range r.contracts.linked[decl] {
		r.addPair(method, rel)
	}
}
