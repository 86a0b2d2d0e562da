package graph

import (
	"go/ast"
	"go/types"
	"iter"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// rule says what follows for an edge's target when its source is a carrier.
type rule uint8

const (
	forward  rule = iota // the source is assigned to the target
	backward             // the target is assigned to the source
	same                 // the two are compared
	contract             // the target implements the source
	vote                 // the source implements the target
	bound                // the target is compared by order with the source
)

// edge leads from the node that lists it to another one.
type edge struct {
	to   Place
	next int32
	rule rule
	at   ast.Node // the evidence
}

func (g *Graph) connect(from, to Place, r rule, at ast.Node) {
	g.edges = append(g.edges, edge{to: to, next: g.nodes[from].edges, rule: r, at: at})
	g.nodes[from].edges = int32(len(g.edges) - 1)
	if g.nodes[from].touched && r != bound {
		g.touch(to)
	}
}

// sources lists what is written to n, one for each write.
func (g *Graph) sources(n *node) iter.Seq[*node] {
	return func(yield func(*node) bool) {
		for e := n.edges; e != 0; e = g.edges[e].next {
			if g.edges[e].rule == backward && !yield(&g.nodes[g.find(g.edges[e].to)]) {
				return
			}
		}
	}
}

// Assign records dst = src, for places of type t.
func (g *Graph) Assign(dst, src Place, t types.Type, at ast.Node) {
	g.each(dst, src, t, func(dst, src Place) {
		g.connect(src, dst, forward, at)
		g.connect(dst, src, backward, at)
	})
}

// Demand records that src is passed to dst, of type t, among values of any kind: what
// is demanded of dst holds for src, and src says nothing of the others.
func (g *Graph) Demand(dst, src Place, t types.Type, at ast.Node) {
	g.each(dst, src, t, func(dst, src Place) { g.connect(dst, src, backward, at) })
}

// Bound records a < b, which says something only where one of them counts: the
// other is the bound of a loop.
func (g *Graph) Bound(a, b Place, at ast.Node) {
	if a != b && a != None && b != None {
		g.connect(a, b, bound, at)
		g.connect(b, a, bound, at)
	}
}

// Equate records a == b, for places of type t.
func (g *Graph) Equate(a, b Place, t types.Type, at ast.Node) {
	g.each(a, b, t, func(a, b Place) {
		g.connect(a, b, same, at)
		g.connect(b, a, same, at)
	})
}

// Implement records that what flows into abstract flows into concrete, for
// places of type t: a method of an interface and one that implements it, a
// function type and a function.
func (g *Graph) Implement(abstract, concrete Place, t types.Type, at ast.Node) {
	g.each(abstract, concrete, t, func(abstract, concrete Place) {
		g.connect(abstract, concrete, contract, at)
		g.connect(concrete, abstract, vote, at)
		g.nodes[abstract].impls++
	})
}

// each applies link to a and b, or, where t is a container, to what is inside.
func (g *Graph) each(a, b Place, t types.Type, link func(a, b Place)) {
	if a == None || b == None || a == b {
		return
	}
	switch shape.Of(t) {
	case shape.Int, shape.Opaque:
		link(a, b)
	case shape.Table:
		link(g.Key(a), g.Key(b))
	case shape.Seq:
		g.each(g.Elem(a), g.Elem(b), shape.Elem(t), link)
	case shape.Map:
		if shape.Of(shape.Key(t)) == shape.Int {
			link(g.Key(a), g.Key(b))
		}
		g.each(g.Elem(a), g.Elem(b), shape.Elem(t), link)
	}
}
