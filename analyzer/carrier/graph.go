package carrier

import (
	"go/ast"
	"go/types"
)

// place is the index of a node of the graph: a variable, field, parameter or
// result, or the elements or keys of one. noPlace stands for none.
type place int32

const noPlace place = 0 // nodes[0] is never used

// role says what kind of variable a place belongs to, and so which evidence it
// may take.
type role uint8

const (
	local   role = iota // local variable, and what a composite literal holds
	param               // parameter or receiver; forward flow never enters it
	result              // result: every return must agree
	member              // field or package variable of this package
	foreign             // declared in another package: only facts and roots make it a carrier
)

// node is a place and what is known of it.
type node struct {
	obj      *types.Var  // nil for an anonymous place
	fn       *types.Func // the function that a parameter or result belongs to
	role     role
	carrier  bool
	killed   bool // counter-evidence: never a carrier
	evidence bool // something forward says it is a carrier
	wanted   bool // a result that is used as a status
	unknown  bool // a write that nothing can be said about
	mixed    bool // compared with something that nothing can be said about
	touched  bool // evidence links it with a carrier
	tainted  bool // may hold what is not a status; see solve.go
	pending  int32
	impls    int32 // implementations linked to this parameter or result
	agreed   int32 // of which carriers
	elem     place
	key      place
	edges    int32 // head of the list of edges that leave this node
	why      reason
}

// rule says what follows for an edge's target when its source is a carrier.
type rule uint8

const (
	forward  rule = iota // the source is assigned to the target
	backward             // the target is assigned to the source
	same                 // the two are compared
	contract             // the target implements the source
	vote                 // the source implements the target
)

// edge leads from the node that lists it to another one.
type edge struct {
	to   place
	next int32
	rule rule
	at   ast.Node // the evidence
}

// graph holds the places of one package and the evidence between them.
type graph struct {
	pkg   *types.Package
	nodes []node
	edges []edge
	byVar map[*types.Var]place
	seeds []seed
	queue []place
	fresh []place // touched, and not yet followed
	facts *facts
}

// seed is a place that was seen in the company of a status constant.
type seed struct {
	place place
	why   reason
}

// newGraph returns an empty graph with room for some places.
func newGraph(pkg *types.Package, facts *facts, room int) *graph {
	return &graph{
		pkg:   pkg,
		nodes: make([]node, 1, room),
		edges: make([]edge, 1, room),
		byVar: make(map[*types.Var]place, room),
		facts: facts,
	}
}

func (g *graph) add(n node) place {
	g.nodes = append(g.nodes, n)
	return place(len(g.nodes) - 1)
}

// origin returns the variable that stands for v in the graph: the declared one
// for an instantiated field or parameter, unless its type is a type parameter
// and so differs by instance.
func origin(v *types.Var) *types.Var {
	o := v.Origin()
	if o == v || shapeOf(o.Type()) == shapeOpaque {
		return v
	}
	return o
}

// of returns the place of v, noPlace when its type cannot hold a status. A new
// place has the role that v's declaration gives it, as when said otherwise.
func (g *graph) of(v *types.Var, as role) place {
	if p, ok := g.byVar[v]; ok {
		return p
	}
	switch shapeOf(v.Type()) {
	case shapeNone, shapeFunc, shapeOpaque:
		return noPlace
	}
	return g.declare(v, as)
}

// declare is of without the look at the type, for opaque places too.
func (g *graph) declare(v *types.Var, as role) place {
	v = origin(v)
	if p, ok := g.byVar[v]; ok {
		return p
	}
	p := g.add(node{obj: v, role: g.roleOf(v, as)})
	g.byVar[v] = p
	if v.IsField() || packageLevel(v) {
		g.facts.mark(g, p, v)
	}
	return p
}

func (g *graph) roleOf(v *types.Var, as role) role {
	switch {
	case v.Pkg() != g.pkg:
		return foreign
	case v.IsField() || packageLevel(v):
		return member
	}
	return as
}

func packageLevel(v *types.Var) bool {
	return v.Pkg() != nil && v.Parent() == v.Pkg().Scope()
}

// elem returns the place of p's elements (or a map's values), key that of a
// map's keys. They have the role of the container.
func (g *graph) elem(p place) place {
	if p == noPlace {
		return noPlace
	}
	if g.nodes[p].elem == noPlace {
		child := g.child(p)
		g.nodes[p].elem = child
	}
	return g.nodes[p].elem
}

func (g *graph) key(p place) place {
	if p == noPlace {
		return noPlace
	}
	if g.nodes[p].key == noPlace {
		child := g.child(p)
		g.nodes[p].key = child
	}
	return g.nodes[p].key
}

func (g *graph) child(p place) place {
	n := g.nodes[p]
	return g.add(node{obj: n.obj, fn: n.fn, role: n.role})
}

func (g *graph) connect(from, to place, r rule, at ast.Node) {
	g.edges = append(g.edges, edge{to: to, next: g.nodes[from].edges, rule: r, at: at})
	g.nodes[from].edges = int32(len(g.edges) - 1)
	if g.nodes[from].touched {
		g.touch(to)
	}
}

// touch notes that evidence links p with a carrier: it may be one.
func (g *graph) touch(p place) {
	if !g.nodes[p].touched {
		g.nodes[p].touched = true
		g.fresh = append(g.fresh, p)
	}
}

// assign records dst = src, for places of the same shape.
func (g *graph) assign(dst, src place, t types.Type, at ast.Node) {
	g.each(dst, src, t, at, g.assignOne)
}

// equate records dst == src.
func (g *graph) equate(a, b place, t types.Type, at ast.Node) {
	g.each(a, b, t, at, g.equateOne)
}

func (g *graph) assignOne(dst, src place, at ast.Node) {
	g.connect(src, dst, forward, at)
	g.connect(dst, src, backward, at)
}

func (g *graph) equateOne(a, b place, at ast.Node) {
	g.connect(a, b, same, at)
	g.connect(b, a, same, at)
}

// implement records that what flows into contract flows into impl: a method of
// an interface and one that implements it, a function type and a function.
func (g *graph) implement(contractual, impl place, at ast.Node) {
	if contractual == noPlace || impl == noPlace || contractual == impl {
		return
	}
	g.connect(contractual, impl, contract, at)
	g.connect(impl, contractual, vote, at)
	g.nodes[contractual].impls++
}

// each applies link to a and b, or, where t is a container, to what is inside.
func (g *graph) each(a, b place, t types.Type, at ast.Node, link func(a, b place, at ast.Node)) {
	if a == noPlace || b == noPlace || a == b {
		return
	}
	switch shapeOf(t) {
	case shapeInt, shapeOpaque:
		link(a, b, at)
	case shapeSeq:
		g.each(g.elem(a), g.elem(b), elemOf(t), at, link)
	case shapeMap:
		if k := keyOf(t); shapeOf(k) == shapeInt {
			link(g.key(a), g.key(b), at)
		}
		g.each(g.elem(a), g.elem(b), elemOf(t), at, link)
	}
}

// seed records that p is compared with a status constant. It takes effect in
// solve, when all counter-evidence is known.
func (g *graph) seed(p place, why reason) {
	g.seeds = append(g.seeds, seed{p, why})
	g.touch(p)
}

// kill notes counter-evidence against p.
func (g *graph) kill(p place) {
	if p != noPlace && !g.nodes[p].root() {
		g.nodes[p].killed = true
	}
}

// root reports whether the node was a carrier before anything was inferred.
func (n *node) root() bool { return n.carrier && n.why.kind == known }
