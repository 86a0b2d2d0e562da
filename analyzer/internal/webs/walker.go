package webs

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// def is a definition of a variable: an assignment, or, at NoPos, what it holds
// from its declaration on.
type def struct {
	v   *types.Var
	pos token.Pos
}

// state is which definitions reach a point, by the number of the variable: of one
// without any, the declaration. A nil state is that of a point that is never reached.
type state [][]def

// walker follows the definitions through the statements of a function.
type walker struct {
	info     *types.Info
	vars     map[*types.Var]int // numbered
	declared [][]def            // what reaches a point from the declaration on, by number
	parent   map[def]def        // the forest of webs
	names    map[*ast.Ident]def
	exits    []exits
	depth    int  // of loops
	tooDeep  bool // more than are followed
}

func newWalker(info *types.Info, vars map[*types.Var]int) *walker {
	w := &walker{info: info, vars: vars, declared: make([][]def, len(vars)), parent: map[def]def{}, names: map[*ast.Ident]def{}}
	for v, i := range vars {
		w.declared[i] = []def{{v: v}}
	}
	return w
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
	if !ok || s == nil {
		return
	}
	i, ok := w.vars[v]
	if !ok {
		return
	}
	defs := w.of(s, i)
	for _, d := range defs[1:] {
		w.join(defs[0], d)
	}
	w.names[id] = defs[0]
}

// of returns the definitions of variable i that reach the point.
func (w *walker) of(s state, i int) []def {
	if len(s[i]) > 0 {
		return s[i]
	}
	return w.declared[i]
}

// define notes a name that is written: what it held before is gone.
func (w *walker) define(s state, e ast.Expr) {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		w.expr(s, e)
		return
	}
	if s == nil {
		return
	}
	if v, ok := w.info.Defs[id].(*types.Var); ok {
		if i, ok := w.vars[v]; ok {
			s[i] = w.declared[i] // declared, in a loop perhaps anew
		}
		return
	}
	v, ok := w.info.Uses[id].(*types.Var)
	if !ok {
		return
	}
	if i, ok := w.vars[v]; ok {
		d := def{v, id.Pos()}
		s[i] = []def{d}
		w.names[id] = d
	}
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

func (s state) copy() state { return slices.Clone(s) }

// merge is the state of a point that is reached from two others.
func (w *walker) merge(a, b state) state {
	if a == nil {
		return b.copy()
	}
	if b == nil {
		return a.copy()
	}
	m := a.copy()
	for i := range m {
		m[i] = union(w.of(a, i), w.of(b, i))
	}
	return m
}

// union is a, which is not changed, with what b has besides.
func union(a, b []def) []def {
	all := slices.Clip(a)
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
