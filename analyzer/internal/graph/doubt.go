package graph

// (2.3) doubt finds the places that are carriers only because they were compared
// with one, and that are compared with something that is none too: they are
// used for two things. It bars them from being carriers by comparison, and
// reports whether there were any; then everything that followed from them has to
// be asked again.
//
//	got := utf8.RuneCountInString(s); if got != tc.want …
//	if rec.Code != tc.want …  ⇒  tc.want is no carrier
func (g *Graph) doubt() (found bool) {
	for i := 1; i < len(g.nodes); i++ {
		n := &g.nodes[i]
		if n.carrier && !n.firm && !n.doubted && n.why.kind == compared && g.doubtful(n) {
			n.doubted = true
			found = true
		}
	}
	return found
}

// doubtful reports whether something else than statuses is written to n, or
// compared with it.
func (g *Graph) doubtful(n *node) bool {
	if n.mixed || !n.clean() && n.role != Param {
		return true
	}
	for e := n.edges; e != 0; e = g.edges[e].next {
		other := &g.nodes[g.find(g.edges[e].to)]
		if g.edges[e].rule == same && !other.carrier {
			return true
		}
	}
	return false
}
