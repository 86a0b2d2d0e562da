// Package graph holds the places of one package, the evidence between them, and
// its solution: which places are carriers, and why.
//
//	place.go     what a place is
//	places.go    finding the place of a variable, of elements, of a literal
//	edge.go      the kinds of evidence, and the links that they make
//	graph.go     the evidence of one place
//	touch.go     what evidence links with a carrier, while it is gathered
//	solve.go     the rules, applied until nothing changes
//	taint.go     what may hold something else than a status
//	solved.go    what the others may ask: only a Solved says what is a carrier
//	trust.go     which carriers are believed
//	explain.go   the reason in words
//	factin.go    facts → places
//	factout.go   carriers → facts
package graph
