package graph

// (2.6) Translated notes that the values of the parameter p are told apart and
// exchanged for others: what is returned is a status, what comes in is another
// protocol's code.
//
//	switch sip { case 407: return 502 }; return sip
func (g *Places) Translated(p Place) {
	if p != None {
		g.nodes[p].translated = true
	}
}
