package graph

import (
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
)

// applyVar applies what is known of v itself to its place.
func (g *Places) applyVar(p Place, v *types.Var) {
	fact := g.facts.About(v)
	if fact == nil {
		return
	}
	for _, slot := range fact.Carriers {
		if slot.Part == carrier.Itself {
			g.give(g.walk(p, slot.Path), slot.Why)
		}
	}
}

// ApplySignature applies what is known of a function, function variable or
// function type to the parameters and results of its signature. fn is nil for
// one that is not declared.
func (g *Places) ApplySignature(sig *types.Signature, fn *types.Func, fact *carrier.Fact) {
	for _, slot := range fact.Carriers {
		v := part(sig, slot)
		if v == nil {
			continue
		}
		p := g.declare(v, Param)
		g.nodes[p].fn = fn
		p = g.walk(p, slot.Path)
		g.nodes[p].fn = fn
		g.give(p, slot.Why)
	}
}

// part is the variable of the signature that the slot is about, nil if there is
// none: a fact can be older than the code.
func part(sig *types.Signature, slot carrier.Slot) *types.Var {
	switch i := int(slot.Index); {
	case slot.Part == carrier.Param && i < sig.Params().Len():
		return sig.Params().At(i)
	case slot.Part == carrier.Result && i < sig.Results().Len():
		return sig.Results().At(i)
	case slot.Part == carrier.Receiver:
		return sig.Recv()
	}
	return nil
}

// give makes p a carrier from the start.
func (g *Places) give(p Place, why string) {
	if p != None {
		g.activate(p, reason{kind: given, text: why})
		g.touch(p)
	}
}

// activate makes p a carrier for the reason given, unless counter-evidence
// forbids it.
func (g *Places) activate(p Place, why reason) {
	n := &g.nodes[p]
	if n.carrier || n.vetoed {
		return
	}
	n.carrier, n.why = true, why
	g.queue = append(g.queue, p)
}
