package graph

import (
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// taint marks the places that may hold something else than a status: those
// with a write that nothing can be said about, open parameters and foreign
// variables unless they are carriers from the start, and all that these are
// assigned to. It counts, for every place, the writes from such places, and notes
// whether one of them is vetoed. Then it does the same for plain numbers.
func (g *Graph) taint() {
	g.spread(func(n *node) bool { n.tainted = g.suspect(n); return n.tainted }, (*node).takeSuspect)
	g.spread(func(n *node) bool { n.plain = !n.tainted && g.isPlain(n); return n.plain }, (*node).takePlain)
}

// spread hands on what holds for the places that it starts from. The function take is
// told of each write from such a place, and returns whether it is handed on from there.
func (g *Graph) spread(starts func(*node) bool, take func(to, from *node) bool) {
	var work []Place
	for i := 1; i < len(g.nodes); i++ {
		if starts(&g.nodes[i]) {
			work = append(work, Place(i))
		}
	}
	for len(work) > 0 {
		from := &g.nodes[work[len(work)-1]]
		work = work[:len(work)-1]
		for e := from.edges; e != 0; e = g.edges[e].next {
			if g.edges[e].rule != forward {
				continue
			}
			at := g.find(g.edges[e].to)
			if to := &g.nodes[at]; g.speaks(from, to) && take(to, from) {
				work = append(work, at)
			}
		}
	}
}

func (n *node) takeSuspect(from *node) bool {
	n.pending++
	n.refuted = n.refuted || from.vetoed
	if n.tainted || n.carrier {
		return false
	}
	n.tainted = true
	return true
}

func (n *node) takePlain(*node) bool {
	n.plainly++
	if n.tainted || n.plain || n.carrier {
		return false
	}
	n.plain = true
	return true
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

// (1.2) isPlain reports whether n is a number, or numbers in a list or map, that nothing says is a
// status: of an open field, or of a variable that is set to what may be one. That it is
// passed to a function to which a status is passed, too, makes no status of it.
//
//	width(resp.StatusCode); limit := 300; width(limit) ⇒ 300 is no status
func (g *Graph) isPlain(n *node) bool {
	if n.carrier || n.obj == nil || n.role == Result || n.role == Foreign {
		return false
	}
	if closed := n.role != Member || !g.isOpen(n); closed && !n.literal && !g.listed(n) {
		return false
	}
	return n.obj.Name() != "" && !n.confirmed() && listsValues(n.obj.Type())
}

// listsValues reports whether a t is a number or holds some that are written to it. What
// stands for keys is only looked up.
func listsValues(t types.Type) bool {
	switch shape.Of(t) {
	case shape.Int, shape.Seq:
		return true
	case shape.Map:
		return !shape.Of(shape.Key(t)).Holds()
	}
	return false
}

// listed reports whether n is set to what a composite literal lists.
func (g *Graph) listed(n *node) bool {
	for source := range g.sources(n) {
		if source.obj == nil && source.literal {
			return true
		}
	}
	return false
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

// clean reports whether every write to n is a carrier, a constant, or a variable that holds
// one.
func (n *node) clean() bool { return n.pending == 0 && !n.unseen }

// pure reports whether n is clean, and no such variable is written to it.
func (n *node) pure() bool { return n.clean() && n.plainly == 0 }
