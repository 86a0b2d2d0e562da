package carrier

import (
	"go/ast"
	"go/types"
	"slices"
)

// pairing finds the functions of this package that compare two of their
// operands, and treats the calls of every such function as a comparison. A
// call of a pair with two of one's own operands makes a pair of the caller:
// assert.Equal compares because ObjectsAreEqual does.
type pairing struct {
	aliases map[*types.Var]Operand // locals that hold an operand
	calls   []pairCall             // all that may be comparisons, in the order of the syntax
	callers map[*types.Func][]int  // of a function of this package, by index into calls
	applied int                    // how many of the calls were treated as comparisons
}

// pairCall is a call of a pair, or of a function of this package that may yet
// turn out to be one.
type pairCall struct {
	f      *function
	callee callee
	call   *ast.CallExpr
	decl   *types.Func // the function that the call stands in
}

// compare: x == y, or x < y, in the function around it.
func (p *pairing) compare(c *collector, x, y ast.Expr, isEqual bool) {
	f := c.frame(x.Pos())
	if f == nil || f.decl == nil {
		return
	}
	if pair, ok := p.relate(c, f.decl, argument{expr: x}, argument{expr: y}); ok {
		p.add(c, f.decl, relation{pair, !isEqual})
	}
}

// relation is a pair, or, if ordered, a reason against one: max(a, b) and
// Greater(t, a, b) assert no equality.
type relation struct {
	Pair
	ordered bool
}

// relate returns the pair of decl that x and y are, if they are two of its
// operands.
func (p *pairing) relate(c *collector, decl *types.Func, x, y argument) (Pair, bool) {
	a, ok := p.operand(c, decl, x.expr)
	if !ok {
		return Pair{}, false
	}
	b, ok := p.operand(c, decl, y.expr)
	a.Path, b.Path = a.Path.join(x.path), b.Path.join(y.path)
	if b.less(a) {
		a, b = b, a
	}
	return Pair{a, b}, ok && a != b && a.Path != tooDeep && b.Path != tooDeep
}

// operand returns the operand of decl that e is.
func (p *pairing) operand(c *collector, decl *types.Func, e ast.Expr) (Operand, bool) {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return p.operand(c, decl, e.X)
	case *ast.StarExpr:
		return p.operand(c, decl, e.X)
	case *ast.TypeAssertExpr:
		return p.operand(c, decl, e.X)
	case *ast.IndexExpr:
		in, ok := p.operand(c, decl, e.X)
		return in.element(), ok
	case *ast.Ident:
		v, ok := c.info.Uses[e].(*types.Var)
		if !ok {
			return Operand{}, false
		}
		if alias, ok := p.aliases[v]; ok {
			return alias, true
		}
		return parameter(decl.Signature(), v)
	}
	return Operand{}, false
}

func (o Operand) element() Operand { return Operand{o.Index, o.Path.then(elemStep)} }

// parameter returns the operand that v is in a function of signature sig.
func parameter(sig *types.Signature, v *types.Var) (Operand, bool) {
	if sig.Recv() == v {
		return Operand{Index: -1}, true
	}
	for i := range min(sig.Params().Len(), maxOperands) {
		if sig.Params().At(i) == v {
			return Operand{Index: int8(i)}, true
		}
	}
	return Operand{}, false
}

const maxOperands = 100

// alias: x := e makes x another name of the operand e.
func (p *pairing) alias(c *collector, dst, src ast.Expr) {
	if id, a, ok := p.local(c, dst, src); ok {
		p.name(c, id, a)
	}
}

// aliasElement: for _, x := range e makes x a name of an element of e.
func (p *pairing) aliasElement(c *collector, dst, src ast.Expr) {
	if id, a, ok := p.local(c, dst, src); ok {
		p.name(c, id, a.element())
	}
}

// local returns the variable dst and the operand that src is.
func (p *pairing) local(c *collector, dst, src ast.Expr) (*ast.Ident, Operand, bool) {
	switch src.(type) {
	case *ast.Ident, *ast.IndexExpr, *ast.TypeAssertExpr:
	default:
		return nil, Operand{}, false
	}
	id, ok := dst.(*ast.Ident)
	f := c.frame(dst.Pos())
	if !ok || f == nil || f.decl == nil {
		return nil, Operand{}, false
	}
	o, ok := p.operand(c, f.decl, src)
	return id, o, ok
}

func (p *pairing) name(c *collector, id *ast.Ident, o Operand) {
	v, ok := c.info.Defs[id].(*types.Var)
	if !ok {
		return // assigned again: it stands for more than one thing
	}
	if p.aliases == nil {
		p.aliases = map[*types.Var]Operand{}
	}
	p.aliases[v] = o
}

// add records that decl compares, and what that makes of its callers.
func (p *pairing) add(c *collector, decl *types.Func, r relation) {
	f := c.function(decl)
	list := &f.pairs
	if r.ordered {
		list = &f.orders
	}
	if slices.Contains(*list, r.Pair) {
		return
	}
	*list = append(*list, r.Pair)
	f.plain = false
	for _, i := range p.callers[decl] {
		p.inherit(c, r, p.calls[i])
	}
	for _, method := range c.contracts.implemented(decl) {
		p.add(c, method, r)
	}
}

// inherit makes a pair of the function that the call stands in, if what it
// passes are two of its own operands.
func (p *pairing) inherit(c *collector, r relation, call pairCall) {
	if call.decl == nil {
		return
	}
	for _, x := range r.A.arguments(call) {
		for _, y := range r.B.arguments(call) {
			if own, ok := p.relate(c, call.decl, x, y); ok {
				p.add(c, call.decl, relation{own, r.ordered})
			}
		}
	}
}

func (o Operand) less(than Operand) bool {
	if o.Index != than.Index {
		return o.Index < than.Index
	}
	return o.Path < than.Path
}

// call: f(args), where f is or may become a pair.
func (p *pairing) call(c *collector, f *function, callee callee, n *ast.CallExpr) {
	if len(f.pairs) == 0 && (!f.own || f.obj == nil || !comparing(f.sig)) {
		return
	}
	call := pairCall{f: f, callee: callee, call: n}
	if fr := c.frame(n.Pos()); fr != nil {
		call.decl = fr.decl
	}
	p.calls = append(p.calls, call)
	if f.own && f.obj != nil {
		if p.callers == nil {
			p.callers = map[*types.Func][]int{}
		}
		p.callers[f.obj] = append(p.callers[f.obj], len(p.calls)-1)
	}
	for _, pair := range f.pairs {
		p.inherit(c, relation{Pair: pair}, call)
	}
	for _, pair := range f.orders {
		p.inherit(c, relation{pair, true}, call)
	}
}

// finish treats every call of a pair as the comparison that it is, now that
// all pairs are known. It returns whether that is new evidence of carriers.
func (p *pairing) finish(c *collector) bool {
	for _, f := range c.functions {
		if len(f.orders) > 0 {
			f.pairs = slices.DeleteFunc(f.pairs, func(pair Pair) bool { return slices.Contains(f.orders, pair) })
		}
	}
	for _, call := range p.calls[p.applied:] {
		for _, pair := range call.f.pairs {
			p.apply(c, pair, call)
		}
	}
	p.applied = len(p.calls)
	return len(c.graph.fresh) > 0
}

// comparing reports whether a function of this signature has two operands that
// can be compared with each other.
func comparing(sig *types.Signature) bool {
	n := 0
	if sig.Recv() != nil && comparable_(sig.Recv().Type()) {
		n++
	}
	for i := range sig.Params().Len() {
		if comparable_(sig.Params().At(i).Type()) {
			n++
		}
	}
	return n >= 2
}

func comparable_(t types.Type) bool {
	switch shapeOf(t) {
	case shapeInt, shapeSeq:
		return true
	case shapeOpaque:
		return universal(t)
	}
	return false
}

// universal reports whether an int can be a t: an interface without methods, or
// a type parameter.
func universal(t types.Type) bool {
	if _, ok := types.Unalias(t).(*types.TypeParam); ok {
		return true
	}
	u, ok := t.Underlying().(*types.Interface)
	return ok && u.NumMethods() == 0
}

// apply treats one call of a pair as a comparison.
func (p *pairing) apply(c *collector, pair Pair, call pairCall) {
	for _, x := range pair.A.arguments(call) {
		for _, y := range pair.B.arguments(call) {
			c.compareDeep(c.descend(x), c.descend(y), call.call)
		}
	}
}

// argument is an expression passed for an operand, and the rest of the path
// into it.
type argument struct {
	expr ast.Expr
	path Path
}

// arguments returns what the call passes for o: several arguments for the
// elements of a variadic parameter.
func (o Operand) arguments(seen pairCall) []argument {
	args := seen.callee.args
	last := seen.f.sig.Params().Len() - 1
	switch {
	case o.Index < 0 && seen.callee.recv == nil:
		return nil
	case o.Index < 0:
		return []argument{{seen.callee.recv, o.Path}}
	case seen.f.sig.Variadic() && int(o.Index) == last && !seen.call.Ellipsis.IsValid():
		if o.Path%3 != elemStep {
			return nil
		}
		var list []argument
		for _, arg := range args[min(last, len(args)):] {
			list = append(list, argument{arg, o.Path / 3})
		}
		return list
	case int(o.Index) < len(args):
		return []argument{{args[o.Index], o.Path}}
	}
	return nil
}

// descend classifies what the path of an argument leads to.
func (c *collector) descend(a argument) operand {
	x := c.operand(a.expr)
	for path := a.path; path > 0 && x.kind == variable; path /= 3 {
		if path%3 == keyStep {
			x = c.keys(x)
		} else {
			x = c.inside(x)
		}
	}
	return x
}

// compareDeep compares x and y, element by element where they are containers.
func (c *collector) compareDeep(x, y operand, at *ast.CallExpr) {
	if x.kind == variable && y.kind == variable && shapeOf(x.typ) != shapeOf(y.typ) {
		return
	}
	c.compare(x, y, equality, at)
}
