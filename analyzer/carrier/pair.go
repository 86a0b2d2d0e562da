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
	calls   map[*types.Func][]pairCall
}

// pairCall is a call of a function of this package that may yet turn out to be
// a pair.
type pairCall struct {
	callee callee
	call   *ast.CallExpr
	decl   *types.Func // the function that the call stands in
}

// compare: x == y in the function around it.
func (p *pairing) compare(c *collector, x, y ast.Expr) {
	f := c.frame(x.Pos())
	if f == nil || f.decl == nil {
		return
	}
	p.relate(c, f.decl, x, y)
}

// relate makes a pair of decl if x and y are two of its operands.
func (p *pairing) relate(c *collector, decl *types.Func, x, y ast.Expr) {
	a, ok := p.operand(c, decl, x)
	if !ok {
		return
	}
	if b, ok := p.operand(c, decl, y); ok && a != b {
		p.add(c, decl, Pair{a, b})
	}
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
	if a, ok := p.local(c, dst, src); ok {
		p.name(c, dst.(*ast.Ident), a)
	}
}

// aliasElement: for _, x := range e makes x a name of an element of e.
func (p *pairing) aliasElement(c *collector, dst, src ast.Expr) {
	if a, ok := p.local(c, dst, src); ok {
		p.name(c, dst.(*ast.Ident), a.element())
	}
}

func (p *pairing) local(c *collector, dst, src ast.Expr) (Operand, bool) {
	switch src.(type) {
	case *ast.Ident, *ast.IndexExpr, *ast.TypeAssertExpr:
	default:
		return Operand{}, false
	}
	if _, ok := dst.(*ast.Ident); !ok {
		return Operand{}, false
	}
	f := c.frame(dst.Pos())
	if f == nil || f.decl == nil {
		return Operand{}, false
	}
	return p.operand(c, f.decl, src)
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

// add records that decl compares, and looks again at the calls of it that were
// already seen.
func (p *pairing) add(c *collector, decl *types.Func, pair Pair) {
	if pair.B.less(pair.A) {
		pair = Pair{pair.B, pair.A}
	}
	f := c.function(decl)
	if slices.Contains(f.pairs, pair) {
		return
	}
	f.pairs = append(f.pairs, pair)
	f.plain = false
	for _, seen := range p.calls[decl] {
		p.apply(c, pair, f, seen)
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
	seen := pairCall{callee: callee, call: n}
	if fr := c.frame(n.Pos()); fr != nil {
		seen.decl = fr.decl
	}
	if f.own && f.obj != nil {
		if p.calls == nil {
			p.calls = map[*types.Func][]pairCall{}
		}
		p.calls[f.obj] = append(p.calls[f.obj], seen)
	}
	for _, pair := range f.pairs {
		p.apply(c, pair, f, seen)
	}
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
	case shapeInt, shapeSeq, shapeOpaque:
		return true
	}
	return false
}

// apply treats one call of a pair as the comparison that it is.
func (p *pairing) apply(c *collector, pair Pair, f *function, seen pairCall) {
	for _, x := range pair.A.arguments(f, seen) {
		for _, y := range pair.B.arguments(f, seen) {
			if seen.decl != nil && x.path == 0 && y.path == 0 {
				p.relate(c, seen.decl, x.expr, y.expr)
			}
			c.compareDeep(c.descend(x), c.descend(y), seen.call)
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
func (o Operand) arguments(f *function, seen pairCall) []argument {
	args := seen.callee.args
	last := f.sig.Params().Len() - 1
	switch {
	case o.Index < 0 && seen.callee.recv == nil:
		return nil
	case o.Index < 0:
		return []argument{{seen.callee.recv, o.Path}}
	case f.sig.Variadic() && int(o.Index) == last && !seen.call.Ellipsis.IsValid():
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
