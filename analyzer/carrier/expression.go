package carrier

import (
	"go/ast"
	"go/token"
	"go/types"
)

// binary: x == y and the like.
func (c *collector) binary(n *ast.BinaryExpr) {
	switch n.Op {
	case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
	default:
		return
	}
	if x := c.operand(n.X); x.kind != nothing {
		c.compare(x, c.operand(n.Y), n.Op, n)
	}
	c.pairing.compare(c, n.X, n.Y, n.Op == token.EQL || n.Op == token.NEQ)
}

// compare: the operands x and y meet. Only equality is evidence; a literal is
// a site in any comparison.
func (c *collector) compare(x, y operand, op token.Token, at ast.Node) {
	if x.kind != variable {
		x, y, op = y, x, mirrored(op)
	}
	if x.kind != variable {
		return
	}
	equality := op == token.EQL || op == token.NEQ
	switch y.kind {
	case literal:
		kind := Comparison
		if !equality {
			kind = Range
		}
		c.sites = append(c.sites, site{lit: y.lit, value: y.value, place: x.place, kind: kind, op: op})
		c.comparedWith(x.place, y.value, equality)
	case number:
		c.comparedWith(x.place, y.value, equality)
	case status:
		if equality {
			c.graph.seed(x.place, reason{kind: spelled, text: y.text, at: at})
		}
	case variable:
		if equality {
			c.graph.equate(x.place, y.place, x.typ, at)
		}
	case quantity:
		c.graph.kill(x.place)
	case unknown:
		c.graph.nodes[x.place].mixed = true
	}
}

// comparedWith notes a comparison of p with a constant.
func (c *collector) comparedWith(p place, value int64, equality bool) {
	if equality || value > 0 && value < 99 || value > 1000 {
		c.plausible(p, value)
	}
}

// mirrored is the operator of y op x for that of x op y.
func mirrored(op token.Token) token.Token {
	switch op {
	case token.LSS:
		return token.GTR
	case token.LEQ:
		return token.GEQ
	case token.GTR:
		return token.LSS
	case token.GEQ:
		return token.LEQ
	}
	return op
}

// index: m[k]. A status that indexes a map makes its keys statuses, and the
// other way round.
func (c *collector) index(n *ast.IndexExpr) {
	x := c.operand(n.X)
	if x.kind != variable {
		return
	}
	if keys := c.keys(x); keys.kind == variable {
		c.meet(keys.place, keys.typ, c.operand(n.Index), Value, n.Index)
	}
}

// composite is the operand for a literal of a container type: a place of its
// own, which holds what its elements are.
func (c *collector) composite(n *ast.CompositeLit) operand {
	t := c.info.Types[n].Type
	if t == nil {
		return operand{}
	}
	switch shapeOf(t) {
	case shapeSeq, shapeMap:
		return operand{kind: variable, place: c.literalPlace(n), typ: t}
	}
	return operand{}
}

func (c *collector) literalPlace(n *ast.CompositeLit) place {
	if p, ok := c.literals[n]; ok {
		return p
	}
	p := c.graph.add(node{role: local})
	if c.literals == nil {
		c.literals = map[*ast.CompositeLit]place{}
	}
	c.literals[n] = p
	return p
}

// compositeLit: T{...}. Fields, elements and keys are written.
func (c *collector) compositeLit(n *ast.CompositeLit) {
	if len(n.Elts) == 0 {
		return
	}
	t := c.info.Types[n].Type
	if t == nil {
		return
	}
	switch u := deref(t).Underlying().(type) {
	case *types.Struct:
		c.structLit(n, u)
	case *types.Slice, *types.Array, *types.Map:
		c.containerLit(n, t)
	}
}

func (c *collector) structLit(n *ast.CompositeLit, s *types.Struct) {
	for i, elt := range n.Elts {
		kv, keyed := elt.(*ast.KeyValueExpr)
		if !keyed {
			if i < s.NumFields() {
				c.flowInto(s.Field(i), member, elt, Value)
			}
			continue
		}
		if !canHold(kv.Value) {
			continue
		}
		if id, ok := kv.Key.(*ast.Ident); ok {
			if field, ok := c.info.Uses[id].(*types.Var); ok {
				c.flowInto(field, member, kv.Value, Value)
			}
		}
	}
}

// canHold rules out by syntax what is no status, so that its field need not be
// looked up.
func canHold(e ast.Expr) bool {
	lit, ok := e.(*ast.BasicLit)
	return !ok || lit.Kind == token.INT
}

func (c *collector) containerLit(n *ast.CompositeLit, t types.Type) {
	switch shapeOf(t) {
	case shapeSeq, shapeMap:
	default:
		c.functionElems(n, elemOf(t))
		return
	}
	self := operand{kind: variable, place: c.literalPlace(n), typ: deref(t)}
	elems := c.inside(self)
	for _, elt := range n.Elts {
		value := elt
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			value = kv.Value
			if keys := c.keys(self); keys.kind == variable {
				c.meet(keys.place, keys.typ, c.operand(kv.Key), Value, kv.Key)
			}
		}
		if elems.kind == variable {
			c.meet(elems.place, elems.typ, c.operand(value), Value, value)
		}
	}
}

// functionElems links the elements of a slice or map of functions.
func (c *collector) functionElems(n *ast.CompositeLit, elem types.Type) {
	if elem == nil || signatureOf(elem) == nil {
		return
	}
	for _, elt := range n.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			elt = kv.Value
		}
		c.link(elem, elt)
	}
}

// equality is the operator of everything that compares without one: a case, a
// pair, an assertion.
const equality = token.EQL
