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
	edges    []edge
	compared []seed // with a status constant
	assigned []seed // from a status constant
	depends  []Dependence
	splits   map[Place][]Split
	later    []later
}

// seed is a place that was seen in the company of a status constant.
type seed struct {
	place Place
	why   reason
}

// New returns an empty graph for pkg, with room for some places.
func New(pkg *types.Package, facts *known.Facts, room int) *Graph {
	return &Graph{
		Places: Places{
			pkg: pkg, facts: facts, alone: unimportable(pkg),
			nodes: make([]node, 1, room), byVar: make(map[*types.Var]Place, room),
		},
		edges: make([]edge, 1, room),
	}
}

// CompareWithStatus records that p is compared with the status constant of that
// name. It takes effect in Solve, when all counter-evidence is known.
func (g *Graph) CompareWithStatus(p Place, constant string, at ast.Node) {
	g.compared = append(g.compared, seed{p, reason{kind: spelled, text: constant, at: at}})
	g.touch(p)
}

// AssignStatus records that a status constant is written to p.
func (g *Graph) AssignStatus(p Place, constant string, at ast.Node) {
	g.assigned = append(g.assigned, seed{p, reason{kind: set, text: constant, at: at}})
	g.touch(p)
}

// Mix notes that p is compared with something that nothing can be said about.
func (g *Graph) Mix(p Place) { g.nodes[p].mixed = true }
