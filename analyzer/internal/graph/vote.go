package graph

// (3.1) Votes are unanimous: a method of an interface means a status if all that
// implement it do, of those that say anything.
//
//	func (notFound) Code() int { return http.StatusNotFound }
//	func (gone) Code() int     { return http.StatusGone } ⇒ Coder.Code is a status
func (g *Graph) count(p Place, why reason, firm bool) {
	n := &g.nodes[p]
	if n.agreed < n.impls-n.silent || n.carrier {
		return
	}
	switch {
	case n.role == Foreign && !n.confirmed(), n.role == Local && n.open:
	case n.role == Foreign, g.isOpen(n) && !n.confirmed():
		g.postpone(p, why, firm)
	default:
		g.activateFrom(p, why, firm)
	}
}

// abstain counts the implementations that say nothing, so far.
func (g *Graph) abstain() {
	for i := 1; i < len(g.nodes); i++ {
		n := &g.nodes[i]
		if n.abstains = !n.carrier && n.saysNothing(); !n.abstains {
			continue
		}
		for e := n.edges; e != 0; e = g.edges[e].next {
			if g.edges[e].rule == vote {
				g.nodes[g.find(g.edges[e].to)].silent++
			}
		}
	}
}

// saysNothing reports whether nothing speaks against n: a method may leave its
// parameter alone, or return one of several codes. A function value that names
// its parameter uses it for something.
func (n *node) saysNothing() bool {
	switch {
	case n.vetoed || n.mixed:
		return false
	case n.role != Param:
		return n.clean()
	case n.fn != nil:
		return true
	}
	return n.obj == nil || n.obj.Name() == "" || n.obj.Name() == "_"
}
