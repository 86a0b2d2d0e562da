package graph

// (2.4) doubt finds the places that are carriers only because they, or what they
// flow to, were compared with one, and that are something else too: other things
// are written to them, or compared with them. It bars them from being carriers by
// comparison, and all that they flow to, and reports whether there were any; then
// everything that followed from them has to be asked again.
//
//	got := utf8.RuneCountInString(s); if got != tc.want …
//	if rec.Code != tc.want …  ⇒  tc.want is no carrier
func (g *Graph) doubt() (found bool) {
	var work []Place
	for i := 1; i < len(g.nodes); i++ {
		if n := &g.nodes[i]; n.compared() && g.doubtful(n) {
			work = append(work, Place(i))
		}
	}
	for len(work) > 0 {
		n := &g.nodes[work[len(work)-1]]
		work = work[:len(work)-1]
		if n.doubted {
			continue
		}
		n.doubted, found = true, true
		for e := n.edges; e != 0; e = g.edges[e].next {
			if to := g.find(g.edges[e].to); g.edges[e].rule == forward && g.nodes[to].compared() {
				work = append(work, to)
			}
		}
	}
	return found
}

// compared reports whether n is a carrier by comparison alone.
func (n *node) compared() bool {
	return n.carrier && !n.firm && !n.doubted && (n.why.kind == compared || n.why.kind == flows)
}

// doubtful reports whether something else than statuses is written to n, or
// compared with it.
func (g *Graph) doubtful(n *node) bool {
	if n.mixed || !n.clean() && n.role != Param {
		return true
	}
	for e := n.edges; e != 0; e = g.edges[e].next {
		other := &g.nodes[g.find(g.edges[e].to)]
		if g.edges[e].rule == same && !other.carrier && g.speaks(other, n) {
			return true
		}
	}
	return false
}
