package carrier

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// index says which units use what this package declares at package level, its
// fields and its methods. It is made when the first of them is asked for, from
// what the type checker noted, without a look at the syntax.
type index struct {
	places   []span // of the units, in ascending order
	heads    map[types.Object]int32
	byMethod map[string]int32
	list     []mention // chains; list[0] is never used
}

// mention says that a unit uses something.
type mention struct{ unit, next int32 }

// span is where a unit stands.
type span struct {
	from, to token.Pos
	unit     int32
}

func (c *collector) usage() *index {
	u := &c.units
	if u.index == nil {
		u.index = newIndex(c)
	}
	return u.index
}

func newIndex(c *collector) *index {
	x := &index{
		heads:    make(map[types.Object]int32, len(c.units.all)),
		byMethod: map[string]int32{},
		list:     make([]mention, 1, 1+4*len(c.units.all)),
	}
	for i := range c.units.all {
		n := c.units.all[i].decl
		x.places = append(x.places, span{n.Pos(), n.End(), int32(i)})
		switch n := n.(type) {
		case *ast.FuncDecl:
			x.declared(c, n, int32(i))
		case *ast.ValueSpec:
			for _, name := range n.Names {
				x.defined(c, name, int32(i))
			}
		}
	}
	slices.SortFunc(x.places, func(a, b span) int { return cmp.Compare(a.from, b.from) })
	for id, obj := range c.info.Uses {
		x.used(c, id, obj)
	}
	for _, use := range c.units.positional {
		x.heads[use.obj] = x.add(x.heads[use.obj], use.unit)
	}
	return x
}

// declared notes that a function is part of its own unit.
func (x *index) declared(c *collector, fn *ast.FuncDecl, unit int32) {
	if fn.Recv != nil {
		x.byMethod[fn.Name.Name] = x.add(x.byMethod[fn.Name.Name], unit)
	} else {
		x.defined(c, fn.Name, unit)
	}
}

func (x *index) defined(c *collector, name *ast.Ident, unit int32) {
	if obj := c.info.Defs[name]; obj != nil {
		x.heads[obj] = x.add(x.heads[obj], unit)
	}
}

func (x *index) used(c *collector, id *ast.Ident, obj types.Object) {
	switch o := obj.(type) {
	case *types.Var:
		if o.Pkg() == c.pass.Pkg && (o.IsField() || packageLevel(o)) && shapeOf(o.Type()) != shapeNone {
			x.uses(o.Origin(), id)
		}
	case *types.Func:
		if o.Signature().Recv() != nil {
			if unit := x.at(id.Pos()); unit >= 0 {
				x.byMethod[id.Name] = x.add(x.byMethod[id.Name], unit)
			}
		} else if o.Pkg() == c.pass.Pkg {
			x.uses(o.Origin(), id)
		}
	}
}

func (x *index) uses(obj types.Object, id *ast.Ident) {
	if unit := x.at(id.Pos()); unit >= 0 {
		x.heads[obj] = x.add(x.heads[obj], unit)
	}
}

func (x *index) add(last, unit int32) int32 {
	if last != 0 && x.list[last].unit == unit {
		return last
	}
	x.list = append(x.list, mention{unit, last})
	return int32(len(x.list) - 1)
}

// at returns the unit around pos, or -1.
func (x *index) at(pos token.Pos) int32 {
	i, found := slices.BinarySearchFunc(x.places, pos, func(s span, pos token.Pos) int { return cmp.Compare(s.from, pos) })
	if !found {
		i--
	}
	if i < 0 || pos >= x.places[i].to {
		return -1
	}
	return x.places[i].unit
}

func (x *index) users(obj types.Object) []int32 { return x.chain(x.heads[obj]) }
func (x *index) methods(name string) []int32    { return x.chain(x.byMethod[name]) }

func (x *index) chain(i int32) []int32 {
	var list []int32
	for ; i != 0; i = x.list[i].next {
		list = append(list, x.list[i].unit)
	}
	return list
}
