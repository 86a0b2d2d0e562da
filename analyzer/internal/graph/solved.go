package graph

import "go/types"

// Solved is a graph closed under its rules. It alone says what is a carrier.
type Solved struct{ g *Graph }

// Carrier reports whether p holds a status, in this package.
func (s *Solved) Carrier(p Place) bool {
	return p != None && s.g.nodes[s.g.find(p)].carrier
}

// Given reports whether the carrier p is one from the start.
func (s *Solved) Given(p Place) bool { return s.g.nodes[s.g.find(p)].given() }

// Explain puts the reason why p is a carrier into words: "code flows to
// (http.ResponseWriter).WriteHeader". It is empty for a root, whose name on the
// line says enough.
func (s *Solved) Explain(p Place) string { return s.g.explain(s.g.find(p)) }

// Func returns the function whose parameter or result p is, or nil.
func (s *Solved) Func(p Place) *types.Func { return s.g.nodes[s.g.find(p)].fn }

// Shared reports whether other packages may be told that p is a carrier.
func (s *Solved) Shared(p Place) bool {
	return s.Carrier(p) && !s.g.nodes[s.g.find(p)].weak
}
