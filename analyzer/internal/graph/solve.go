package graph

import "go/types"

// Solve closes the graph under its rules. It is linear in the number of edges:
// every place becomes a carrier at most once, and then hands on along each of
// its edges once.
//
// Backward, same and contract evidence is enough by itself. Forward evidence
// is not: a place that is assigned a carrier here may hold a size there. It
// needs every write to be a carrier or a constant, so each place counts the
// writes that are not yet known to be one (pending).
func (g *Graph) Solve() *Solved {
	g.taint()
	for _, s := range g.seeds {
		g.demand(s.place, s.why)
	}
	for i := range g.nodes {
		if g.nodes[i].evidence {
			g.consider(Place(i), g.nodes[i].why)
		}
	}
	for len(g.queue) > 0 {
		p := g.queue[len(g.queue)-1]
		g.queue = g.queue[:len(g.queue)-1]
		for e := g.nodes[p].edges; e != 0; e = g.edges[e].next {
			g.follow(p, g.edges[e])
		}
	}
	return &Solved{g}
}

// consider makes p a carrier if all that is written to it allows that: a
// status was.
func (g *Graph) consider(p Place, why reason) {
	n := &g.nodes[p]
	if n.carrier || n.role == Param || n.role == Foreign {
		return
	}
	if !n.evidence {
		n.evidence, n.why = true, why
	}
	if n.wanted || n.clean() {
		g.activate(p, n.why)
	}
}

// follow applies one edge of the carrier from.
func (g *Graph) follow(from Place, e edge) {
	to := &g.nodes[e.to]
	why := reason{via: from, at: e.at}
	switch e.rule {
	case forward:
		if g.nodes[from].tainted {
			to.pending-- // one doubtful write less
		}
		why.kind = assigned
		g.consider(e.to, why)
		if to.wanted && to.clean() {
			g.activate(e.to, why) // the last doubt is gone
		}
	case backward:
		why.kind = flows
		g.demand(e.to, why)
	case same:
		why.kind = compared
		g.demand(e.to, why)
	case contract:
		why.kind = implements
		g.activate(e.to, why)
	case vote:
		to.agreed++
		why.kind = implements
		if to.role != Foreign && to.agreed*2 >= to.impls {
			g.activate(e.to, why)
		}
	}
}

// demand makes p a carrier because it is used as one.
func (g *Graph) demand(p Place, why reason) {
	switch g.nodes[p].role {
	case Foreign:
	case Result:
		g.want(p, why)
	default:
		g.activate(p, why)
	}
}

// want is demand for a result, which must deserve it, since its function may be
// called for something else too: by returning nothing else, by returning a
// status somewhere, or by being a property.
func (g *Graph) want(p Place, why reason) {
	n := &g.nodes[p]
	n.wanted = true
	if n.evidence || n.clean() || n.property() {
		g.activate(p, why)
	}
}

// property reports whether n is the result of an interface method without
// parameters, such as StatusCode() int: there is no body to ask, and it means
// one thing.
func (n *node) property() bool {
	if n.fn == nil || n.fn.Signature().Params().Len() > 0 {
		return false
	}
	recv := n.fn.Signature().Recv()
	return recv != nil && types.IsInterface(recv.Type())
}
