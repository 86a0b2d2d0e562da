package graph

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/known"
)

// Graph holds the places of one package and the evidence between them, until
// [Graph.Solve].
type Graph struct {
	Places
	edges []edge
	seeds []seed
}

// seed is a place that was seen in the company of a status constant.
type seed struct {
	place Place
	why   reason
}

// New returns an empty graph for pkg, with room for some places.
func New(pkg *types.Package, facts *known.Facts, room int) *Graph {
	return &Graph{
		Places: Places{pkg: pkg, facts: facts, nodes: make([]node, 1, room), byVar: make(map[*types.Var]Place, room)},
		edges:  make([]edge, 1, room),
	}
}

// CompareWithStatus records that p is compared with the status constant of that
// name. It takes effect in Solve, when all counter-evidence is known.
func (g *Graph) CompareWithStatus(p Place, constant string, at ast.Node) {
	g.seeds = append(g.seeds, seed{p, reason{kind: spelled, text: constant, at: at}})
	g.touch(p)
}

// AssignStatus records that a status constant is written to p.
func (g *Graph) AssignStatus(p Place, constant string, at ast.Node) {
	n := &g.nodes[p]
	if n.role == Param || n.evidence || n.carrier {
		return
	}
	g.touch(p)
	n.evidence = true
	n.why = reason{kind: spelled, text: constant, at: at}
}

// TakesWrites reports whether what is written to p says something of p: what
// one caller passes says nothing about a parameter.
func (g *Graph) TakesWrites(p Place) bool { return g.nodes[p].role != Param }

// Kill notes counter-evidence against p.
func (g *Graph) Kill(p Place) {
	if p != None && !g.nodes[p].given() {
		g.nodes[p].killed = true
	}
}

// Mix notes that p is compared with something that nothing can be said about.
func (g *Graph) Mix(p Place) { g.nodes[p].mixed = true }

// MeetConstant notes that the constant value is written to p, or compared with
// it for equality: one that is neither a status nor a sentinel speaks against
// forward evidence.
func (g *Graph) MeetConstant(p Place, value int64) {
	if value > 0 && value < 100 || value > 999 || value < -1 {
		g.nodes[p].unseen = true
		g.nodes[p].mixed = true
	}
}
