package carrier

import (
	"fmt"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// facts gives the graph what is known of an object before anything is
// inferred: the tables, and what was exported by the package that declares it.
type facts struct {
	pkg  *types.Package
	read func(types.Object, analysis.Fact) bool
}

// about returns what is known of obj from outside, or nil.
func (f *facts) about(obj types.Object) *Fact {
	if known := stated(obj); known != nil {
		return known
	}
	if obj.Pkg() == nil || obj.Pkg() == f.pkg || f.read == nil {
		return nil
	}
	var fact Fact
	if f.read(obj, &fact) {
		return &fact
	}
	return nil
}

// carries reports whether obj is known to have a carrier.
func (f *facts) carries(obj types.Object) bool {
	fact := f.about(obj)
	return fact != nil && len(fact.Carriers) > 0
}

// mark applies what is known of v itself to its place.
func (f *facts) mark(g *graph, p place, v *types.Var) {
	if fact := f.about(v); fact != nil {
		for _, slot := range fact.Carriers {
			if slot.Part == Itself {
				g.know(g.walk(p, slot.Path), slot.Why)
			}
		}
	}
}

// know makes p a carrier from the start.
func (g *graph) know(p place, why string) {
	if p != noPlace {
		g.activate(p, reason{kind: known, text: why})
		g.touch(p)
	}
}

// walk follows path from p.
func (g *graph) walk(p place, path Path) place {
	for ; path > 0; path /= 3 {
		if path%3 == keyStep {
			p = g.key(p)
		} else {
			p = g.elem(p)
		}
	}
	return p
}

// markSignature applies what is known of a function, function variable or
// function type to the parameters and results of its signature.
func (g *graph) markSignature(sig *types.Signature, fn *types.Func, fact *Fact) {
	for _, slot := range fact.Carriers {
		var v *types.Var
		switch slot.Part {
		case Param:
			v = at(sig.Params(), slot.Index)
		case Result:
			v = at(sig.Results(), slot.Index)
		case Receiver:
			v = sig.Recv()
		}
		if v == nil {
			continue
		}
		p := g.declare(v, param)
		g.nodes[p].fn = fn
		p = g.walk(p, slot.Path)
		g.nodes[p].fn = fn
		g.know(p, slot.Why)
	}
}

func at(t *types.Tuple, i uint8) *types.Var {
	if int(i) >= t.Len() {
		return nil
	}
	return t.At(int(i))
}

// describe renders a fact for -debug output and for tests.
func (f *Fact) describe() string {
	var b strings.Builder
	for _, s := range f.Carriers {
		fmt.Fprintf(&b, " %s%s", [...]string{"itself", "param", "result", "receiver"}[s.Part], s.Path.suffix(s.Index, s.Part))
	}
	for _, p := range f.Pairs {
		fmt.Fprintf(&b, " pair(%d%s,%d%s)", p.A.Index, p.A.Path.steps(), p.B.Index, p.B.Path.steps())
	}
	if f.Through > 0 {
		fmt.Fprintf(&b, " through(%d)", f.Through-1)
	}
	return b.String()
}

func (p Path) suffix(index uint8, part Part) string {
	if part == Itself || part == Receiver {
		return p.steps()
	}
	return fmt.Sprint(index) + p.steps()
}

func (p Path) steps() string {
	var b strings.Builder
	for ; p > 0; p /= 3 {
		b.WriteString(map[Path]string{elemStep: "[]", keyStep: "{}"}[p%3])
	}
	return b.String()
}
