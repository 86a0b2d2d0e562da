package schedule

import (
	"go/ast"
	"go/token"
	"go/types"
	"iter"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/words"
)

// index says which units use what this package declares at package level, its
// fields and its methods. It is made from what the type checker noted, without a
// look at the syntax.
type index struct {
	info     *types.Info
	pkg      *types.Package
	extents  extents
	heads    map[types.Object]int32
	byMethod map[string]int32
	uses     map[*types.Func]int // how often a function of this package is named
	list     []mention           // chains; list[0] is never used
}

// mention says that a unit uses something.
type mention struct{ unit, next int32 }

func newIndex(s *Schedule) *index {
	x := &index{
		info:     s.pass.TypesInfo,
		pkg:      s.pass.Pkg,
		heads:    make(map[types.Object]int32, len(s.units)),
		byMethod: map[string]int32{},
		uses:     map[*types.Func]int{},
		extents:  s.extents(),
		list:     make([]mention, 1, 1+4*len(s.units)),
	}
	for i := range s.units {
		x.unit(s.units[i].decl, int32(i))
	}
	for id, obj := range x.info.Uses {
		x.used(id, obj)
	}
	for _, use := range s.positional {
		x.note(use.obj, use.unit)
	}
	return x
}

// unit notes that what a unit declares is part of it.
func (x *index) unit(decl ast.Node, unit int32) {
	for _, name := range declared(decl) {
		obj := x.info.Defs[name]
		if fn, ok := obj.(*types.Func); ok && fn.Signature().Recv() != nil {
			x.noteMethod(name.Name, unit)
		} else if obj != nil {
			x.note(obj, unit)
		}
	}
}

func (x *index) used(id *ast.Ident, obj types.Object) {
	switch o := obj.(type) {
	case *types.Var:
		if x.reachable(o) && shape.Of(o.Type()) != shape.None {
			x.noteAt(o.Origin(), id.Pos())
		}
	case *types.TypeName:
		if o.Pkg() == x.pkg && !o.IsAlias() && o.Parent() == x.pkg.Scope() {
			x.noteAt(o, id.Pos())
		}
	case *types.Func:
		if o.Pkg() == x.pkg {
			x.uses[o.Origin()]++
		}
		if o.Signature().Recv() != nil {
			if unit := x.extents.at(id.Pos()); unit >= 0 {
				x.noteMethod(id.Name, unit)
			}
		} else if o.Pkg() == x.pkg || words.Confirms(o.Name()) {
			x.noteAt(o.Origin(), id.Pos())
		}
	}
}

// reachable reports whether evidence can lead to v by its name: a field or
// variable of this package, or one of another that the name confirms.
func (x *index) reachable(v *types.Var) bool {
	if !v.IsField() && !graph.PackageLevel(v) {
		return false
	}
	return v.Pkg() == x.pkg || words.Confirms(v.Name())
}

func (x *index) noteAt(obj types.Object, pos token.Pos) {
	if unit := x.extents.at(pos); unit >= 0 {
		x.note(obj, unit)
	}
}

func (x *index) note(obj types.Object, unit int32) { x.heads[obj] = x.add(x.heads[obj], unit) }

func (x *index) noteMethod(name string, unit int32) {
	x.byMethod[name] = x.add(x.byMethod[name], unit)
}

func (x *index) add(last, unit int32) int32 {
	if last != 0 && x.list[last].unit == unit {
		return last
	}
	x.list = append(x.list, mention{unit, last})
	return int32(len(x.list) - 1)
}

func (x *index) users(obj types.Object) iter.Seq[int32] { return x.chain(x.heads[obj]) }
func (x *index) methods(name string) iter.Seq[int32]    { return x.chain(x.byMethod[name]) }

func (x *index) chain(i int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for ; i != 0; i = x.list[i].next {
			if !yield(x.list[i].unit) {
				return
			}
		}
	}
}
