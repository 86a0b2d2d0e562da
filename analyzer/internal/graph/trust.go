package graph

// trusted reports whether the literals that meet p may be reported. A place
// that is a carrier only because it was compared with one, and that is also
// compared with something unknown, is used for two things; so is all that
// follows from it.
func (g *Graph) trusted(p Place) bool {
	for range maxHops {
		n := &g.nodes[p]
		if !n.carrier || n.killed {
			return false
		}
		if n.why.kind == given || n.why.via == None {
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
func (g *Graph) doubtful(p Place) bool {
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
