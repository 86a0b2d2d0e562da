package carrier

import (
	"go/ast"
	"go/token"
	"go/types"
)

// assignStmt: x = e, x := e, x, y = f(), x += e.
func (c *collector) assignStmt(n *ast.AssignStmt) {
	switch {
	case n.Tok != token.ASSIGN && n.Tok != token.DEFINE:
		c.counter(n.Lhs[0])
	case len(n.Lhs) == len(n.Rhs):
		for i, lhs := range n.Lhs {
			c.store(lhs, n.Rhs[i])
		}
	default:
		c.spread(n.Lhs, n.Rhs[0])
	}
}

// valueSpec: var x = e. For a constant it remembers whether e is a status.
func (c *collector) valueSpec(n *ast.ValueSpec) {
	if len(n.Values) == 0 {
		return
	}
	if _, ok := c.info.Defs[n.Names[0]].(*types.Const); ok {
		c.constSpec(n)
		return
	}
	lhs := make([]ast.Expr, len(n.Names))
	for i, name := range n.Names {
		lhs[i] = name
	}
	if len(n.Names) != len(n.Values) {
		c.spread(lhs, n.Values[0])
		return
	}
	for i := range lhs {
		c.store(lhs[i], n.Values[i])
	}
}

// store: dst = src.
func (c *collector) store(dst, src ast.Expr) {
	if isBlank(dst) {
		if _, ok := src.(*ast.FuncLit); ok {
			c.link(c.info.TypeOf(dst), src)
		}
		return
	}
	target := c.operand(dst)
	switch target.kind {
	case variable:
		c.meet(target.place, target.typ, c.operand(src), Value, src)
		c.pairing.alias(c, dst, src)
	case function_:
		c.link(c.info.TypeOf(dst), src)
	case nothing:
		c.pairing.alias(c, dst, src)
		if c.contracts.own {
			c.contracts.satisfy(c, c.info.TypeOf(dst), src)
		}
	}
}

func isBlank(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	return ok && id.Name == "_"
}

// spread: x, y = f(), x, ok = m[k], x, ok = <-ch.
func (c *collector) spread(lhs []ast.Expr, rhs ast.Expr) {
	call, ok := ast.Unparen(rhs).(*ast.CallExpr)
	if !ok {
		c.store(lhs[0], rhs)
		return
	}
	f := c.callee(call).function
	for i, dst := range lhs {
		if isBlank(dst) {
			continue
		}
		target := c.operand(dst)
		if target.kind != variable {
			continue
		}
		src := operand{kind: unknown}
		if f != nil && i < f.sig.Results().Len() {
			src = c.resultOf(f, i)
		}
		c.meet(target.place, target.typ, src, Value, call)
	}
}

// counter: x++, x--, x += e. What is counted is no status.
func (c *collector) counter(x ast.Expr) {
	if dst := c.operand(x); dst.kind == variable {
		c.graph.kill(dst.place)
	}
}

// returnStmt: return e. The results of the function around it are written.
func (c *collector) returnStmt(n *ast.ReturnStmt) {
	f := c.frame(n.Pos())
	if f == nil || len(n.Results) == 0 {
		return
	}
	results := f.sig.Results()
	if len(n.Results) == 1 && results.Len() > 1 {
		c.returnCall(n.Results[0], results)
		return
	}
	for i, e := range n.Results {
		if i < results.Len() {
			c.flowInto(results.At(i), result, e, Value)
		}
	}
}

// returnCall: return f(), for several results.
func (c *collector) returnCall(e ast.Expr, results *types.Tuple) {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return
	}
	f := c.callee(call).function
	for i := range results.Len() {
		dst := c.graph.of(results.At(i), result)
		if dst == noPlace {
			continue
		}
		src := operand{kind: unknown}
		if f != nil && i < f.sig.Results().Len() {
			src = c.resultOf(f, i)
		}
		c.meet(dst, results.At(i).Type(), src, Value, call)
	}
}

// flowInto: e becomes the value of v, a result, parameter or field.
func (c *collector) flowInto(v *types.Var, as role, e ast.Expr, kind Kind) {
	v = origin(v)
	if p := c.graph.of(v, as); p != noPlace {
		c.meet(p, v.Type(), c.operand(e), kind, e)
		return
	}
	switch shapeOf(v.Type()) {
	case shapeFunc:
		if v.IsField() {
			c.functionVar(v)
		}
		c.link(v.Type(), e)
	case shapeOpaque:
		c.contracts.satisfy(c, v.Type(), e)
	}
}

// rangeStmt: for k, v := range x.
func (c *collector) rangeStmt(n *ast.RangeStmt) {
	if n.Key == nil {
		return
	}
	x := c.operand(n.X)
	if x.kind == variable && shapeOf(x.typ) == shapeInt {
		c.counter(n.Key) // for i := range n
		return
	}
	if x.kind == literal || x.kind == number {
		c.counter(n.Key)
		return
	}
	if x.kind == variable {
		c.rangeOver(n, x)
		return
	}
	c.unknownTarget(n.Key)
	c.unknownTarget(n.Value)
}

func (c *collector) rangeOver(n *ast.RangeStmt, x operand) {
	key, value := n.Key, n.Value
	if keyOf(x.typ) != nil {
		c.receive(key, c.keys(x), n.X)
	} else if _, ok := deref(x.typ).Underlying().(*types.Chan); ok {
		value = key
	} else {
		c.unknownTarget(key)
	}
	if value != nil {
		c.receive(value, c.inside(x), n.X)
		c.pairing.aliasElement(c, value, n.X)
	}
}

// receive: dst takes the value src.
func (c *collector) receive(dst ast.Expr, src operand, at ast.Node) {
	if isBlank(dst) {
		return
	}
	if target := c.operand(dst); target.kind == variable {
		c.meet(target.place, target.typ, src, Value, at)
	}
}

func (c *collector) unknownTarget(dst ast.Expr) {
	if dst != nil {
		c.receive(dst, operand{kind: unknown}, dst)
	}
}

// sendStmt: ch <- e.
func (c *collector) sendStmt(n *ast.SendStmt) {
	ch := c.operand(n.Chan)
	if ch.kind != variable {
		return
	}
	if in := c.inside(ch); in.kind == variable {
		c.meet(in.place, in.typ, c.operand(n.Value), Value, n.Value)
	}
}

// switchStmt: switch x { case e: }. A switch without tag compares in its
// cases, which are visited as expressions.
func (c *collector) switchStmt(n *ast.SwitchStmt) {
	if n.Tag == nil {
		return
	}
	tag := c.operand(n.Tag)
	if tag.kind == nothing {
		return
	}
	for _, clause := range n.Body.List {
		clause, ok := clause.(*ast.CaseClause)
		if !ok {
			continue
		}
		for _, e := range clause.List {
			c.compare(tag, c.operand(e), equality, e)
		}
	}
}

// address: &x lets anybody write to x.
func (c *collector) address(n *ast.UnaryExpr) {
	if n.Op != token.AND {
		return
	}
	if _, ok := ast.Unparen(n.X).(*ast.CompositeLit); ok {
		return
	}
	if x := c.operand(n.X); x.kind == variable {
		c.graph.nodes[x.place].unknown = true
	}
}
