package carrier

import (
	"go/ast"
	"go/token"
	"go/types"
	"iter"
	"slices"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer/catalog"
)

// unit is a piece of syntax that is looked at as a whole or not at all: a
// function declaration, a package-level variable with its value, or a type.
// Most have nothing to do with a status, and cost no more than a glance at
// their names.
type unit struct {
	inspector.Cursor
	decl  ast.Node
	awake bool // it is or will be looked at
}

// units decides which units are looked at. It starts with those that name a
// known carrier or a status constant, or that may compare two operands. What
// evidence links with a carrier may be one: when that reaches a field, a
// function or a package variable, all units that name it are woken too, until
// nothing new is reached. So every unit that is left asleep could neither make
// a carrier nor unmake one.
type units struct {
	all        []unit
	known      knowledge
	candidates candidates
	positional []useOf // fields that are set without being named
	index      *index  // where things are named, once that is asked
	asked      map[types.Object]bool
	askedName  map[string]bool
	woken      []int32 // units to look at next
	hooks      bool    // some function type has a carrier
	open       bool    // any assignment to an interface of this package may tell
}

// useOf says that a unit uses an object.
type useOf struct {
	obj  types.Object
	unit int32
}

// gather lists the units of the package.
func (u *units) gather(in *inspector.Inspector, files []*ast.File) {
	n := 0
	for _, file := range files {
		n += len(file.Decls)
	}
	u.all = make([]unit, 0, n)
	for file, ok := in.Root().FirstChild(); ok; file, ok = file.NextSibling() {
		for decl, ok := file.FirstChild(); ok; decl, ok = decl.NextSibling() {
			switch n := decl.Node().(type) {
			case *ast.FuncDecl:
				u.all = append(u.all, unit{Cursor: decl, decl: n})
			case *ast.GenDecl:
				if n.Tok == token.VAR || n.Tok == token.TYPE {
					u.specs(decl)
				}
			}
		}
	}
}

func (u *units) specs(decl inspector.Cursor) {
	for spec, ok := decl.FirstChild(); ok; spec, ok = spec.NextSibling() {
		u.all = append(u.all, unit{Cursor: spec, decl: spec.Node()})
	}
}

func (u *units) wake(i int32) {
	if !u.all[i].awake {
		u.all[i].awake = true
		u.woken = append(u.woken, i)
	}
}

// wakeAll gives up: function values with carriers go where no name tells.
func (u *units) wakeAll() {
	u.hooks = true
	for i := range u.all {
		u.wake(int32(i))
	}
}

// start wakes the units that evidence starts from.
func (c *collector) start() {
	u := &c.units
	u.candidates.info = c.info
	for fn := range funcDecls(c.pass.Files) {
		u.candidates.read(fn)
	}
	u.candidates.close(u.known.compares.has)
	names := []ast.Node{(*ast.SelectorExpr)(nil), (*ast.KeyValueExpr)(nil), (*ast.CompositeLit)(nil)}
	if c.plain() {
		names = append(names, (*ast.Ident)(nil))
	}
	for i := range u.all {
		if c.starts(int32(i), names) {
			u.wake(int32(i))
		}
	}
	if u.hooks || u.open {
		u.wakeAll()
	}
}

// plain reports whether what is known may be named without a selector: by a
// constant or the table of this package, or through a dot import.
func (c *collector) plain() bool {
	for _, isStatus := range c.aliases {
		if isStatus {
			return true
		}
	}
	path := c.pass.Pkg.Path()
	if roots[path] != nil || opaque[path] != nil || catalog.Source(path) {
		return true
	}
	for _, file := range c.pass.Files {
		for _, spec := range file.Imports {
			if spec.Name != nil && spec.Name.Name == "." {
				return true
			}
		}
	}
	return false
}

// starts reports whether evidence may start in the unit.
func (c *collector) starts(i int32, names []ast.Node) bool {
	u := &c.units.all[i]
	if fn, ok := u.decl.(*ast.FuncDecl); ok && (c.units.candidates.found[fn] || c.contracts.declares(fn) || c.knows(fn.Name)) {
		return true
	}
	for cursor := range u.Preorder(names...) {
		switch n := cursor.Node().(type) {
		case *ast.SelectorExpr:
			if c.knows(n.Sel) {
				return true
			}
		case *ast.Ident:
			if c.knows(n) {
				return true
			}
		case *ast.KeyValueExpr:
			if id, ok := n.Key.(*ast.Ident); ok && c.knows(id) {
				return true
			}
		case *ast.CompositeLit:
			if c.setsKnown(n, i) {
				return true
			}
		}
	}
	return false
}

// setsKnown is starts for the fields that a literal sets without naming them.
func (c *collector) setsKnown(n *ast.CompositeLit, unit int32) bool {
	for field := range c.unnamed(n) {
		if c.units.known.has(field.Name()) && c.units.known.carries(c, field) {
			return true
		}
		c.units.positional = append(c.units.positional, useOf{field, unit})
	}
	return false
}

// unnamed returns the fields of a struct that a composite literal without keys
// sets: it names none of them.
func (c *collector) unnamed(n *ast.CompositeLit) iter.Seq[*types.Var] {
	return func(yield func(*types.Var) bool) {
		s := c.withoutKeys(n)
		if s == nil {
			return
		}
		for i := range min(s.NumFields(), len(n.Elts)) {
			if !yield(s.Field(i).Origin()) {
				return
			}
		}
	}
}

func (c *collector) withoutKeys(n *ast.CompositeLit) *types.Struct {
	if len(n.Elts) == 0 {
		return nil
	}
	if _, keyed := n.Elts[0].(*ast.KeyValueExpr); keyed {
		return nil
	}
	switch n.Type.(type) {
	case *ast.ArrayType, *ast.MapType:
		return nil
	}
	t := c.info.Types[n].Type
	if t == nil {
		return nil
	}
	s, _ := deref(t).Underlying().(*types.Struct)
	return s
}

// look visits the woken units, and those that they wake.
func (c *collector) look() {
	u := &c.units
	for len(u.woken) > 0 || len(c.graph.fresh) > 0 {
		for len(u.woken) > 0 {
			batch := u.woken
			u.woken = nil
			slices.Sort(batch)
			for _, i := range batch {
				c.visit(&u.all[i])
			}
		}
		c.reach()
	}
}

func (c *collector) visit(u *unit) {
	c.frames = c.frames[:0]
	for cursor := range u.Preorder(visited...) {
		c.node(cursor.Node())
	}
}

// reach follows the evidence from all places that may be carriers, and wakes
// what names their owners.
func (c *collector) reach() {
	g := c.graph
	for len(g.fresh) > 0 {
		p := g.fresh[len(g.fresh)-1]
		g.fresh = g.fresh[:len(g.fresh)-1]
		for e := g.nodes[p].edges; e != 0; e = g.edges[e].next {
			g.touch(g.edges[e].to)
		}
		c.wakeOwner(&g.nodes[p])
	}
}

func (c *collector) wakeOwner(n *node) {
	switch {
	case n.root() || n.obj == nil:
	case n.fn != nil:
		c.wakeFunction(n.fn)
	case n.obj.IsField() || packageLevel(n.obj):
		c.wakeUsers(n.obj.Origin())
	case c.callbacks[n.obj]:
		c.units.wakeAll() // any function value may stand behind it
	}
}

// wakeUsers wakes all units that use obj, a field, variable or function.
func (c *collector) wakeUsers(obj types.Object) {
	u := &c.units
	if u.asked[obj] {
		return
	}
	if u.asked == nil {
		u.asked = map[types.Object]bool{}
	}
	u.asked[obj] = true
	for _, i := range c.usage().users(obj) {
		u.wake(i)
	}
}

// wakeFunction wakes all units that use fn, and, for a method, all that have
// its name: a method and the interface method that it implements have that in
// common.
func (c *collector) wakeFunction(fn *types.Func) {
	if fn.Signature().Recv() == nil {
		c.wakeUsers(fn)
		return
	}
	u := &c.units
	if u.askedName[fn.Name()] {
		return
	}
	if u.askedName == nil {
		u.askedName = map[string]bool{}
	}
	u.askedName[fn.Name()] = true
	for _, i := range c.usage().methods(fn.Name()) {
		u.wake(i)
	}
}
