package webs

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"
)

// def is a definition of a variable: an assignment, or, at NoPos, what it holds
// from its declaration on.
type def struct {
	v   *types.Var
	pos token.Pos
}

// state is which definitions reach a point: of a variable without an entry, the
// declaration. A nil state is that of a point that is never reached.
type state map[*types.Var][]def

// walker follows the definitions through the statements of a function.
type walker struct {
	info    *types.Info
	vars    map[*types.Var]bool
	parent  map[def]def // the forest of webs
	names   map[*ast.Ident]def
	exits   []exits
	depth   int  // of loops
	tooDeep bool // more than are followed
}

// exits are the states in which a loop or switch is left or begun anew.
type exits struct {
	loop          bool
	breaks, nexts state
}

func (w *walker) find(d def) def {
	for {
		p, ok := w.parent[d]
		if !ok || p == d {
			return d
		}
		d = p
	}
}

// join makes one web of two definitions; the one with the declaration stands for
// it.
func (w *walker) join(a, b def) {
	a, b = w.find(a), w.find(b)
	if b.pos < a.pos {
		a, b = b, a
	}
	if a != b {
		w.parent[b] = a
	}
}

// use notes a name that is read.
func (w *walker) use(s state, id *ast.Ident) {
	v, ok := w.info.Uses[id].(*types.Var)
	if !ok || !w.vars[v] || s == nil {
		return
	}
	defs := s.of(v)
	for _, d := range defs[1:] {
		w.join(defs[0], d)
	}
	w.names[id] = defs[0]
}

func (s state) of(v *types.Var) []def {
	if defs := s[v]; len(defs) > 0 {
		return defs
	}
	return []def{{v: v}}
}

// define notes a name that is written: what it held before is gone.
func (w *walker) define(s state, e ast.Expr) {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		w.expr(s, e)
		return
	}
	if v, ok := w.info.Defs[id].(*types.Var); ok && w.vars[v] && s != nil {
		s[v] = []def{{v: v}} // declared, in a loop perhaps anew
		return
	}
	v, ok := w.info.Uses[id].(*types.Var)
	if !ok || !w.vars[v] || s == nil {
		return
	}
	d := def{v, id.Pos()}
	s[v] = []def{d}
	w.names[id] = d
}

// expr notes the names in an expression. A function literal has no statements of
// this function.
func (w *walker) expr(s state, e ast.Node) {
	if e == nil {
		return
	}
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			w.block(s.copy(), n.Body.List)
			return false
		case *ast.Ident:
			w.use(s, n)
		}
		return true
	})
}

func (s state) copy() state {
	if s == nil {
		return nil
	}
	c := make(state, len(s))
	maps.Copy(c, s)
	return c
}

// merge is the state of a point that is reached from two others.
func merge(a, b state) state {
	if a == nil {
		return b.copy()
	}
	if b == nil {
		return a.copy()
	}
	m := a.copy()
	for v, defs := range a {
		m[v] = union(defs, b.of(v))
	}
	for v, defs := range b {
		m[v] = union(m.of(v), defs)
	}
	return m
}

func union(a, b []def) []def {
	all := slices.Clone(a)
	for _, d := range b {
		if !slices.Contains(all, d) {
			all = append(all, d)
		}
	}
	return all
}

// result lists the names whose web is not that of the declaration.
func (w *walker) result() Webs {
	var webs Webs
	for id, d := range w.names {
		if d = w.find(d); d.pos.IsValid() {
			if webs == nil {
				webs = Webs{}
			}
			webs[id] = Web{d.v, d.pos}
		}
	}
	return webs
}
