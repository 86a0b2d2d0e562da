package schedule

import (
	"go/ast"
	"go/types"
)

// scans is how many times the uses are gone through for the open questions,
// before an index of all of them is made: most packages have no more rounds than
// that, and most uses are about nothing that was asked.
const scans = 6

// answer wakes the users of all that was asked for since the last time.
func (s *Schedule) answer() {
	if s.questions.round < scans {
		s.scan()
	} else {
		s.lookUp()
	}
	s.questions.answered()
}

// scan goes through all uses in the package. The names tell of nearly each that
// it was not asked for.
func (s *Schedule) scan() {
	names := &s.questions.open.names
	for id, obj := range s.pass.TypesInfo.Uses {
		if names.Has(id.Name) {
			s.used(id, obj)
		}
	}
	for i := range s.units {
		for _, name := range declared(s.units[i].decl) {
			if names.Has(name.Name) && s.questions.asks(s.pass.TypesInfo.Defs[name]) {
				s.wake(int32(i))
			}
		}
	}
	for _, use := range s.positional {
		if s.questions.asks(use.obj) {
			s.wake(use.unit)
		}
	}
}

func (s *Schedule) used(id *ast.Ident, obj types.Object) {
	switch o := obj.(type) {
	case *types.Var:
		obj = o.Origin()
	case *types.Func:
		obj = o.Origin()
	}
	if !s.questions.asks(obj) {
		return
	}
	if fn, ok := obj.(*types.Func); ok && fn.Pkg() == s.pass.Pkg {
		s.uses[fn]++
	}
	s.wakeAt(id.Pos())
}

// declared lists the functions and variables that a unit declares.
func declared(decl ast.Node) []*ast.Ident {
	switch n := decl.(type) {
	case *ast.FuncDecl:
		return []*ast.Ident{n.Name}
	case *ast.ValueSpec:
		return n.Names
	}
	return nil
}

// lookUp asks the index, which it makes first.
func (s *Schedule) lookUp() {
	if s.index == nil {
		s.index = newIndex(s)
		s.uses = s.index.uses
	}
	for _, obj := range s.questions.open.objects {
		for unit := range s.index.users(obj) {
			s.wake(unit)
		}
	}
	for _, name := range s.questions.open.methods {
		for unit := range s.index.methods(name) {
			s.wake(unit)
		}
	}
}
