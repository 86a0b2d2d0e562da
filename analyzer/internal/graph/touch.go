package graph

import "go/types"

// touch notes that evidence links p with a carrier: it may be one.
func (g *Places) touch(p Place) {
	if !g.nodes[p].touched {
		g.nodes[p].touched = true
		g.fresh = append(g.fresh, p)
	}
}

// Touched reports whether places were touched that NextTouched has not given
// yet.
func (g *Graph) Touched() bool { return len(g.fresh) > 0 }

// NextTouched gives a place that may be a carrier, each once, and touches what
// evidence links with it.
func (g *Graph) NextTouched() Owner {
	p := g.fresh[len(g.fresh)-1]
	g.fresh = g.fresh[:len(g.fresh)-1]
	for e := g.nodes[p].edges; e != 0; e = g.edges[e].next {
		if g.edges[e].rule != bound {
			g.touch(g.edges[e].to)
		}
	}
	n := &g.nodes[p]
	if n.self != None {
		g.touch(n.self)
	}
	return Owner{n.obj, n.fn, n.given()}
}

// Owner says whose a place is.
type Owner struct {
	Var   *types.Var  // nil for an anonymous place
	Func  *types.Func // for a parameter or result
	Given bool        // a carrier from the start
}
