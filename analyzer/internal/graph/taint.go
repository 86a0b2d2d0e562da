package graph

// taint marks the places that may hold something else than a status: those
// with a write that nothing can be said about, open parameters and foreign
// variables unless they are carriers from the start, and all that these are
// assigned to. Then it counts, for every place, the writes from such places, and notes
// whether one of them is vetoed.
func (g *Graph) taint() {
	var work []Place
	for i := 1; i < len(g.nodes); i++ {
		if n := &g.nodes[i]; g.suspect(n) {
			n.tainted = true
			work = append(work, Place(i))
		}
	}
	for len(work) > 0 {
		p := work[len(work)-1]
		work = work[:len(work)-1]
		for e := g.nodes[p].edges; e != 0; e = g.edges[e].next {
			if g.edges[e].rule != forward {
				continue
			}
			at := g.find(g.edges[e].to)
			to := &g.nodes[at]
			if !g.speaks(&g.nodes[p], to) {
				continue
			}
			to.pending++
			to.refuted = to.refuted || g.nodes[p].vetoed
			if !to.tainted && !to.carrier {
				to.tainted = true
				work = append(work, at)
			}
		}
	}
}

// speaks reports whether what is known of from may speak against to. A test may
// pass anything to what it tests.
func (g *Graph) speaks(from, to *node) bool { return !from.inTest || to.inTest }

// suspect reports whether nothing is known of what n may hold.
func (g *Graph) suspect(n *node) bool {
	if n.carrier {
		return false
	}
	return n.unseen || n.vetoed || n.role == Foreign || n.role == Param && (g.isOpen(n) || !g.written(n))
}

// written reports whether something is seen to be written to n.
func (g *Graph) written(n *node) bool {
	for e := n.edges; e != 0; e = g.edges[e].next {
		if r := g.edges[e].rule; r == backward || r == vote {
			return true
		}
	}
	return n.literal
}

// isOpen reports whether n is open (1.1).
func (g *Graph) isOpen(n *node) bool { return n.open || g.openByName(n) }

// clean reports whether every write to n is a carrier or a constant.
func (n *node) clean() bool { return n.pending == 0 && !n.unseen }
