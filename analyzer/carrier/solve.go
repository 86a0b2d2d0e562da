package carrier

import "go/types"

// solve closes the graph under its rules. It is linear in the number of edges:
// every place becomes a carrier at most once, and then hands on along each of
// its edges once.
//
// Backward, same and contract evidence is enough by itself. Forward evidence
// is not: a place that is assigned a carrier here may hold a size there. It
// needs every write to be a carrier or a constant, so each place counts the
// writes that are not yet known to be one (pending).
func (g *graph) solve() {
	g.taint()
	for _, s := range g.seeds {
		g.demand(s.place, s.why)
	}
	for i := range g.nodes {
		if g.nodes[i].evidence {
			g.consider(place(i), g.nodes[i].why)
		}
	}
	for len(g.queue) > 0 {
		p := g.queue[len(g.queue)-1]
		g.queue = g.queue[:len(g.queue)-1]
		for e := g.nodes[p].edges; e != 0; e = g.edges[e].next {
			g.follow(p, g.edges[e])
		}
	}
}

// taint marks the places that may hold something else than a status: those
// with a write that nothing can be said about, parameters and foreign
// variables unless they are carriers from the start, and all that these are
// assigned to. Then it counts, for every place, the writes from such places.
func (g *graph) taint() {
	var work []place
	for i := 1; i < len(g.nodes); i++ {
		if n := &g.nodes[i]; n.suspect() {
			n.tainted = true
			work = append(work, place(i))
		}
	}
	for len(work) > 0 {
		p := work[len(work)-1]
		work = work[:len(work)-1]
		for e := g.nodes[p].edges; e != 0; e = g.edges[e].next {
			if g.edges[e].rule != forward {
				continue
			}
			to := &g.nodes[g.edges[e].to]
			to.pending++
			if !to.tainted && !to.carrier {
				to.tainted = true
				work = append(work, g.edges[e].to)
			}
		}
	}
}

// suspect reports whether nothing is known of what n may hold.
func (n *node) suspect() bool {
	return !n.carrier && (n.unknown || n.killed || n.role == param || n.role == foreign)
}

// activate makes p a carrier for the reason given, unless counter-evidence
// forbids it.
func (g *graph) activate(p place, why reason) {
	n := &g.nodes[p]
	if n.carrier || n.killed {
		return
	}
	n.carrier, n.why = true, why
	g.queue = append(g.queue, p)
}

// consider makes p a carrier if all that is written to it allows that: a
// status was.
func (g *graph) consider(p place, why reason) {
	n := &g.nodes[p]
	if n.carrier || n.role == param || n.role == foreign {
		return
	}
	if !n.evidence {
		n.evidence, n.why = true, why
	}
	if n.wanted || n.clean() {
		g.activate(p, n.why)
	}
}

// clean reports whether every write to n is a carrier or a constant.
func (n *node) clean() bool { return n.pending == 0 && !n.unknown }

// follow applies one edge of the carrier from.
func (g *graph) follow(from place, e edge) {
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
		if to.role != foreign && to.agreed*2 >= to.impls {
			g.activate(e.to, why)
		}
	}
}

// demand makes p a carrier because it is used as one.
func (g *graph) demand(p place, why reason) {
	switch g.nodes[p].role {
	case foreign:
	case result:
		g.want(p, why)
	default:
		g.activate(p, why)
	}
}

// want is demand for a result, which must deserve it, since its function may be
// called for something else too: by returning nothing else, by returning a
// status somewhere, or by being a property.
func (g *graph) want(p place, why reason) {
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

// trusted reports whether the literals that meet p may be reported. A place
// that is a carrier only because it was compared with one, and that is also
// compared with something unknown, is used for two things; so is all that
// follows from it.
func (g *graph) trusted(p place) bool {
	for range maxHops {
		n := &g.nodes[p]
		if !n.carrier || n.killed {
			return false
		}
		if n.why.kind == known || n.why.via == noPlace {
			return true
		}
		if n.why.kind == compared && g.doubtful(p) {
			return false
		}
		p = n.why.via
	}
	return true
}

// maxHops bounds the walk back along reasons, so that a long chain of places
// costs the same per place as a short one.
const maxHops = 16

// doubtful reports whether p is compared with something that is no carrier.
func (g *graph) doubtful(p place) bool {
	if g.nodes[p].mixed {
		return true
	}
	for e := g.nodes[p].edges; e != 0; e = g.edges[e].next {
		if other := &g.nodes[g.edges[e].to]; g.edges[e].rule == same && !other.carrier {
			return true
		}
	}
	return false
}
