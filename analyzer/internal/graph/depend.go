package graph

import (
	"go/ast"
	"go/token"
)

// Dependence says that a place is used inside a branch of a function that is
// taken for one value of a text beside it, and that ends the function, and
// outside of it.
type Dependence struct {
	Place  Place
	Func   ast.Node // the function
	Branch ast.Node
}

// Depends notes a dependence.
func (g *Graph) Depends(d Dependence) { g.depends = append(g.depends, d) }

// (2.5) depend vetoes the places that are a status in such a branch and
// something else outside of it, or the other way round: what they mean depends
// on the text.
//
//	if name == "status" { return http.StatusText(value) }
//	return strconv.Itoa(value)
func (g *Graph) depend() (found bool) {
	for _, d := range g.depends {
		n := &g.nodes[g.find(d.Place)]
		if !n.carrier || n.given() || n.vetoed {
			continue
		}
		in, out := g.sent(n, d)
		if in != out {
			n.vetoed = true
			found = true
		}
	}
	return found
}

// sent reports whether n flows to a carrier inside the branch, and outside of
// it.
func (g *Graph) sent(n *node, d Dependence) (in, out bool) {
	for e := n.edges; e != 0; e = g.edges[e].next {
		at := g.edges[e].at
		if at == nil || !within(at.Pos(), d.Func) || g.edges[e].rule != forward && g.edges[e].rule != same {
			continue
		}
		if !g.nodes[g.find(g.edges[e].to)].carrier {
			continue
		}
		if within(at.Pos(), d.Branch) {
			in = true
		} else {
			out = true
		}
	}
	return in, out
}

func within(pos token.Pos, n ast.Node) bool { return n.Pos() <= pos && pos < n.End() }
