package graph

// Solve closes the graph under its rules. Each round is linear in the number of
// edges: every place becomes a carrier at most once, and then hands on along
// each of its edges once. A round that finds carriers in doubt is followed by
// one in which they are none.
func (g *Graph) Solve() *Solved {
	g.unite()
	g.spreadVetoes()
	givens := append([]Place(nil), g.queue...)
	for {
		g.round(givens)
		if !g.doubt() && !g.depend() {
			g.anchor()
			return &Solved{g}
		}
	}
}

// round finds the carriers, those first that other packages may be told of.
func (g *Graph) round(givens []Place) {
	g.reset()
	g.taint()
	g.queue = append(g.queue[:0], givens...)
	g.abstain()
	for _, s := range g.compared {
		g.demand(g.find(s.place), s.why, true)
	}
	for _, s := range g.assigned {
		g.consider(g.find(s.place), s.why, true)
	}
	g.propagate()
	for len(g.later) > 0 {
		l := g.later[0]
		g.later = g.later[1:]
		if n := &g.nodes[l.place]; !n.carrier && !n.vetoed {
			n.weak = true
			g.activate(l.place, l.why)
			n.firm = l.firm
			g.propagate()
		}
	}
}

// reset forgets what the round before found out.
func (g *Graph) reset() {
	for i := range g.nodes {
		n := &g.nodes[i]
		if n.given() {
			n.state = state{carrier: true, firm: true, why: n.why}
		} else {
			n.state = state{}
		}
	}
}

func (g *Graph) propagate() {
	for len(g.queue) > 0 {
		p := g.queue[len(g.queue)-1]
		g.queue = g.queue[:len(g.queue)-1]
		for e := g.nodes[p].edges; e != 0; e = g.edges[e].next {
			g.follow(p, g.edges[e])
		}
	}
}

// follow applies one edge of the carrier from.
//
//	w.WriteHeader(code)     ⇒ code is a carrier (0.3)
//	want == resp.StatusCode ⇒ want is one (0.4)
//	code = resp.StatusCode  ⇒ code is one, if all that is written to it is (1.2)
func (g *Graph) follow(from Place, e edge) {
	at := g.find(e.to)
	to := &g.nodes[at]
	why, firm := reason{via: from, at: e.at}, g.nodes[from].firm
	switch e.rule {
	case forward: // (1.2)
		g.settle(&g.nodes[from], to)
		why.kind = assigned
		g.consider(at, why, firm)
		if to.wanted && g.returnsNothingElse(to) {
			g.activateFrom(at, why, firm) // the last doubt is gone
		}
	case backward: // (0.3)
		if to.translated && g.nodes[from].fn == to.fn {
			return // (2.6) what is returned is a status, what comes in is not
		}
		why.kind = flows
		g.demand(at, why, firm)
	case same: // (0.4)
		why.kind = compared
		g.demand(at, why, false)
	case contract:
		why.kind = implements
		g.activateFrom(at, why, firm)
	case vote:
		to.agreed++
		if g.nodes[from].abstains {
			to.silent--
		}
		why.kind = implements
		g.count(at, why, firm)
	}
}

// settle notes that from, which is written to the place to, is a carrier: one doubtful
// write less.
func (g *Graph) settle(from, to *node) {
	switch {
	case !g.speaks(from, to):
	case from.tainted:
		to.pending--
	case from.plain:
		to.plainly--
	}
}

// activateFrom makes p a carrier for the reason given. What follows from a
// carrier of this package alone is one of this package alone.
func (g *Graph) activateFrom(p Place, why reason, firm bool) {
	n := &g.nodes[p]
	if n.carrier || n.vetoed || !firm && n.doubted {
		return
	}
	n.weak = why.via != None && g.nodes[why.via].weak
	g.activate(p, why)
	n.firm = firm
}

// demand makes p a carrier because it is used as one: what flows into a carrier
// is one, and what is compared with one.
func (g *Graph) demand(p Place, why reason, firm bool) {
	n := &g.nodes[p]
	switch n.role {
	case Foreign:
		// (1.4) A place of another package takes evidence of this one, for this
		// one alone, where its name confirms.
		if n.confirmed() {
			g.postpone(p, why, firm)
		}
	case Result:
		g.want(p, why, firm)
	default:
		g.activateFrom(p, why, firm)
	}
}

// want is demand for a result, which must deserve it, since its function may be
// called for something else too: by returning nothing else, by returning a
// status somewhere, or by being a property.
func (g *Graph) want(p Place, why reason, firm bool) {
	n := &g.nodes[p]
	n.wanted = true
	if n.evidence || g.returnsNothingElse(n) || n.property() || g.chooses(p) {
		g.activateFrom(p, why, firm)
	}
}

func (g *Graph) returnsNothingElse(n *node) bool { return n.clean() && !g.passesPlain(n) }

// passesPlain reports whether the result n is a parameter that is given a plain number in
// one call, and something else in another.
//
//	w.WriteHeader(first(codes)); first(sizes) ⇒ sizes are no statuses
func (g *Graph) passesPlain(n *node) bool {
	for source := range g.sources(n) {
		if source.role == Param && source.fn == n.fn && source.plainly > 0 && g.takesSeveral(source) {
			return true
		}
	}
	return false
}

// takesSeveral reports whether more than one thing is written to n.
func (g *Graph) takesSeveral(n *node) bool {
	some := n.literal
	for range g.sources(n) {
		if some {
			return true
		}
		some = true
	}
	return false
}

// property reports whether n is the result of an interface method without
// parameters, such as StatusCode() int: there is no body to ask, and it means
// one thing.
func (n *node) property() bool {
	if n.value {
		return true
	}
	return n.fn != nil && n.fn.Signature().Params().Len() == 0 && abstract(n.fn)
}

// (5.4) chooses reports whether the result p is a literal that may be a status
// on some path, and on all others what is passed to the function, or a property
// of something.
//
//	func orOK(c int) int { if c == 0 { return 200 }; return c }
func (g *Graph) chooses(p Place) bool {
	n := &g.nodes[p]
	if !n.literal || n.unseen || n.fn == nil {
		return false
	}
	for source := range g.sources(n) {
		own := source.role == Param && source.fn == n.fn
		if source.vetoed || own && source.translated || !own && !source.carrier && source.tainted && !source.property() {
			return false
		}
	}
	return true
}

// (1.2) consider makes p a carrier because a status is written to it, if all
// else that is written there allows that. For an open place, that is for this
// package alone, and never for a parameter, unless its name confirms.
//
//	code = resp.StatusCode; code == 410 ⇒ 410 is a status
func (g *Graph) consider(p Place, why reason, firm bool) {
	n := &g.nodes[p]
	if n.carrier {
		return
	}
	if !n.evidence {
		n.evidence, n.why = true, why
	}
	open := g.isOpen(n)
	switch {
	case !n.wanted && !n.pure():
		if n.mayConfirm() && !n.refuted {
			g.postpone(p, n.why, firm) // (1.3)
		}
	case !open || n.role != Foreign && n.confirmed():
		g.activateFrom(p, n.why, firm)
	case n.role == Member || n.confirmed():
		g.postpone(p, n.why, firm)
	}
}

// later is a carrier for this package alone.
type later struct {
	place Place
	why   reason
	firm  bool
}

func (g *Graph) postpone(p Place, why reason, firm bool) {
	if n := &g.nodes[p]; !n.carrier && !n.vetoed && (firm || !n.doubted) {
		g.later = append(g.later, later{p, why, firm})
	}
}
