package graph

import "go/types"

// holding is a field of the struct that one variable holds.
type holding struct {
	holder *types.Var
	field  *types.Var
}

// (4.1) Part returns the place of a field in the struct that one variable or
// field holds: a place of its own, as long as the field is never reached in
// another way.
//
//	statusFlag.value, portFlag.value  // two places
//	func (f flag) get() int { return f.value } ⇒ one
func (g *Places) Part(holder, field *types.Var) Place {
	whole := g.Of(field, Member)
	generic := field.Origin() != field && Origin(field) == field
	if whole == None || g.nodes[whole].role != Member || field.Exported() && !generic {
		return whole
	}
	key := holding{holder, field}
	if p, ok := g.parts[key]; ok {
		return p
	}
	p := g.add(node{obj: g.nodes[whole].obj, role: Member, self: whole, inTest: g.nodes[whole].inTest})
	if g.parts == nil {
		g.parts = map[holding]Place{}
	}
	g.parts[key] = p
	return p
}

// Whole returns the place of a field that is reached without one variable that
// holds the struct.
func (g *Places) Whole(field *types.Var) Place {
	p := g.Of(field, Member)
	if p != None {
		g.nodes[p].shared = true
	}
	return p
}

// find returns the place that stands for p: the field, for a part of one that is
// reached in other ways too.
func (g *Places) find(p Place) Place {
	if self := g.nodes[p].self; self != None && g.nodes[self].shared {
		return self
	}
	return p
}

// unite hands what is known of parts to the fields that stand for them.
func (g *Graph) unite() {
	for i := 1; i < len(g.nodes); i++ {
		whole := g.find(Place(i))
		if whole == Place(i) {
			continue
		}
		from, to := &g.nodes[i], &g.nodes[whole]
		to.vetoed = to.vetoed || from.vetoed && !to.given()
		to.counter = to.counter || from.counter && !to.given()
		to.certain = to.certain || from.certain && !to.given()
		to.unseen = to.unseen || from.unseen
		to.mixed = to.mixed || from.mixed
		to.literal = to.literal || from.literal
		g.splice(from, to)
	}
}

// splice appends the edges that leave from to those that leave to.
func (g *Graph) splice(from, to *node) {
	if from.edges == 0 {
		return
	}
	end := from.edges
	for g.edges[end].next != 0 {
		end = g.edges[end].next
	}
	g.edges[end].next = to.edges
	to.edges, from.edges = from.edges, 0
}
