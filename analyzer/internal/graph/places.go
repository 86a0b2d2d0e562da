package graph

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// Places finds the place of everything that can hold a status, and makes it
// when it is first asked for. It takes no evidence: who reads expressions holds
// Places and not the [Graph]. A new place of a field, a package variable or a
// function knows what the facts say of it.
type Places struct {
	pkg      *types.Package
	facts    *known.Facts
	nodes    []node
	byVar    map[*types.Var]Place
	alone    bool // no package can import this one
	literals map[ast.Expr]Place
	parts    map[holding]Place
	webs     map[web]Place
	queue    []Place // carriers whose edges are not yet followed
	fresh    []Place // touched, and not yet taken by NextTouched

	InTest func(token.Pos) bool // whether a position is in a test file
}

func (g *Places) add(n node) Place {
	g.nodes = append(g.nodes, n)
	return Place(len(g.nodes) - 1)
}

// Origin returns the variable that stands for v in the graph: the declared one
// for an instantiated field or parameter, unless its type is a type parameter
// and so differs by instance.
func Origin(v *types.Var) *types.Var {
	o := v.Origin()
	if o == v || shape.Of(o.Type()) == shape.Opaque {
		return v
	}
	return o
}

// Of returns the place of v, None when its type cannot hold a status. A new
// place has the role that v's declaration gives it, as when that leaves it open.
func (g *Places) Of(v *types.Var, as Role) Place {
	if p, ok := g.byVar[v]; ok {
		return p
	}
	if !shape.Of(v.Type()).Holds() {
		return None
	}
	return g.declare(v, as)
}

// OfFunc is Of for a parameter or result of fn, which may be nil.
func (g *Places) OfFunc(v *types.Var, as Role, fn *types.Func) Place {
	p := g.Of(v, as)
	if p != None && fn != nil && g.nodes[p].fn == nil {
		g.nodes[p].fn = fn
	}
	return p
}

// Lookup returns the place that v has already, or None.
func (g *Places) Lookup(v *types.Var) Place { return g.byVar[Origin(v)] }

// declare is Of without the look at the type, for opaque places too.
func (g *Places) declare(v *types.Var, as Role) Place {
	v = Origin(v)
	if p, ok := g.byVar[v]; ok {
		return p
	}
	p := g.add(node{obj: v, role: g.roleOf(v, as), inTest: g.InTest != nil && g.InTest(v.Pos())})
	g.byVar[v] = p
	if v.IsField() || PackageLevel(v) {
		g.applyVar(p, v)
	}
	return p
}

// OfAny is Of for a variable of type any, which has a place only if that is asked for.
func (g *Places) OfAny(v *types.Var, as Role) Place { return g.declare(v, as) }

func (g *Places) roleOf(v *types.Var, as Role) Role {
	switch {
	case v.Pkg() != g.pkg:
		return Foreign
	case v.IsField() || PackageLevel(v):
		return Member
	}
	return as
}

// PackageLevel reports whether v is a variable at package level.
func PackageLevel(v *types.Var) bool {
	return v.Pkg() != nil && v.Parent() == v.Pkg().Scope()
}

// Made returns the place of what the expression n makes: the container of a
// composite literal, the choice of max(a, b).
func (g *Places) Made(n ast.Expr) Place {
	if p, ok := g.literals[n]; ok {
		return p
	}
	p := g.add(node{role: Local})
	if g.literals == nil {
		g.literals = map[ast.Expr]Place{}
	}
	g.literals[n] = p
	return p
}

// Keyed returns the place of the value in a call of fn, or in an element of a map,
// beside a key that says it is a status: a carrier from the start.
func (g *Places) Keyed(at ast.Expr, fn *types.Func) Place {
	p := g.Made(at)
	g.nodes[p].fn = fn
	g.give(p, "")
	return p
}

// web is a local variable, from one of its definitions on.
type web struct {
	v   *types.Var
	def token.Pos
}

// (4.3) Web returns the place of the local variable v where the definition at
// def reaches: it is assigned anew for another purpose.
//
//	n := 404; w.WriteHeader(n); n = 500; wait(n) ⇒ 404 is a status, 500 is not
func (g *Places) Web(v *types.Var, def token.Pos) Place {
	key := web{v, def}
	if p, ok := g.webs[key]; ok {
		return p
	}
	p := g.add(node{obj: v, role: Local, inTest: g.InTest != nil && g.InTest(v.Pos())})
	if g.webs == nil {
		g.webs = map[web]Place{}
	}
	g.webs[key] = p
	return p
}

// Elem returns the place of p's elements, or a map's values. It has the role of
// the container.
func (g *Places) Elem(p Place) Place {
	if p == None {
		return None
	}
	if g.nodes[p].elem == None {
		child := g.child(p)
		g.nodes[p].elem = child
	}
	return g.nodes[p].elem
}

// Key returns the place of the keys of the map p.
func (g *Places) Key(p Place) Place {
	if p == None {
		return None
	}
	if g.nodes[p].key == None {
		child := g.child(p)
		g.nodes[p].key = child
	}
	return g.nodes[p].key
}

// OfKeys returns the place of the container that e makes of the keys of the map
// p.
func (g *Places) OfKeys(e ast.Expr, p Place) Place {
	made, keys := g.Made(e), g.Key(p)
	g.nodes[made].elem = keys
	return made
}

func (g *Places) child(p Place) Place {
	n := g.nodes[p]
	return g.add(node{obj: n.obj, fn: n.fn, role: n.role, open: n.open, inTest: n.inTest})
}

// walk follows path from p.
func (g *Places) walk(p Place, path carrier.Path) Place {
	for path > 0 {
		step, rest := path.First()
		if path = rest; step == carrier.ToKey {
			p = g.Key(p)
		} else {
			p = g.Elem(p)
		}
	}
	return p
}

// Unseen notes that p, which may be None, has writes that this package cannot
// see: any function may stand behind it.
func (g *Places) Unseen(p Place) {
	if p != None {
		g.nodes[p].unseen = true
	}
}

// Given reports whether p is a carrier from the start.
func (g *Places) Given(p Place) bool { return g.nodes[p].given() }
