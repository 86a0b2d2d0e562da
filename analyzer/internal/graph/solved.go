package graph

import "go/ast"

// Solved is a graph closed under its rules. It alone says what is a carrier.
type Solved struct{ g *Graph }

// Carrier reports whether p holds a status, in this package.
func (s *Solved) Carrier(p Place) bool {
	return p != None && s.g.nodes[s.g.find(p)].carrier
}

// Says reports whether p says of a literal that is written to it that it is a status.
func (s *Solved) Says(p Place) bool { return p != None && s.g.nodes[s.g.find(p)].anchored }

// Owner says whose place p is.
func (s *Solved) Owner(p Place) Owner {
	n := &s.g.nodes[s.g.find(p)]
	return Owner{n.obj, n.fn, n.given()}
}

// Explain puts the reason why p is a carrier into words, "code flows to
// (http.ResponseWriter).WriteHeader", and says where that stands, if it is in
// this package. It is empty for a root, whose name on the line says enough.
func (s *Solved) Explain(p Place) (why string, at ast.Node) { return s.g.explain(s.g.find(p)) }

// Shared reports whether other packages may be told that p is a carrier.
func (s *Solved) Shared(p Place) bool {
	return s.Carrier(p) && !s.g.nodes[s.g.find(p)].weak
}
