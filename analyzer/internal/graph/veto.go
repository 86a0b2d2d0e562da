package graph

import "github.com/statusconst/statusconst/internal/catalog"

// (2.1) Veto notes that p is counted or computed with: no status, whatever
// speaks for it. What p was assigned from may be one: for v := code; v > 0; v /=
// 10 finds the digits of a status.
//
//	n++, n * 2 ⇒ n is no status
func (g *Graph) Veto(p Place) {
	if p != None && !g.nodes[p].given() {
		g.nodes[p].vetoed = true
	}
}

// (2.2) VetoSize notes that p is used as a size, a bound, a duration or an exit
// code: neither p is a status nor what it was assigned from.
//
//	make([]byte, n) ⇒ n is no status
func (g *Graph) VetoSize(p Place) {
	if p != None && !g.nodes[p].given() {
		g.nodes[p].vetoed, g.nodes[p].certain = true, true
	}
}

// Source says where a constant stands, and so what it may speak against.
type Source uint8

// The sources.
const (
	Code      Source = iota
	Test             // a test file: its odd values are tests of odd values
	Generated        // written for all numbers alike
)

// (2.3) MeetConstant notes that a constant is written to p, or compared with it:
// one that is neither a status nor a sentinel is a veto.
//
//	event.Value = 1200 ⇒ event.Value is no status
func (g *Graph) MeetConstant(p Place, value int64, from Source) {
	n := &g.nodes[p]
	if code := catalog.Plausible(value); code || value == 0 || value == -1 { // or a sentinel
		n.literal = n.literal || code
		return
	}
	switch {
	case n.given() || from == Generated:
	case from == Code:
		n.vetoed = true
	case n.inTest || n.obj == nil || n.role == Local:
		n.unseen, n.mixed = true, true
	}
}

// spreadVetoes hands every veto that is certain on to what the vetoed place is
// read from, and that of a counter to what it is compared with by order: the
// bound of a loop.
//
//	n := limit; buf = make([]byte, n) ⇒ limit is no status either
func (g *Graph) spreadVetoes() {
	var work []Place
	for i := range g.nodes {
		if g.nodes[i].counter {
			g.vetoBounds(&g.nodes[i])
		}
	}
	for i := range g.nodes {
		if g.nodes[i].certain {
			work = append(work, Place(i))
		}
	}
	for len(work) > 0 {
		p := work[len(work)-1]
		work = work[:len(work)-1]
		for e := g.nodes[p].edges; e != 0; e = g.edges[e].next {
			source := &g.nodes[g.find(g.edges[e].to)]
			if g.edges[e].rule != backward || source.certain || source.given() {
				continue
			}
			source.vetoed, source.certain = true, true
			work = append(work, g.find(g.edges[e].to))
		}
	}
}

func (g *Graph) vetoBounds(n *node) {
	for e := n.edges; e != 0; e = g.edges[e].next {
		if g.edges[e].rule == bound {
			g.VetoSize(g.find(g.edges[e].to))
		}
	}
}

// Count notes that p is counted.
func (g *Graph) Count(p Place) {
	g.Veto(p)
	g.nodes[p].counter = g.nodes[p].vetoed
}
