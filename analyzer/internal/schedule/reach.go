package schedule

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// wakeOwner wakes the units that name the owner of a place that may be a
// carrier.
func (s *Schedule) wakeOwner(o graph.Owner) {
	switch {
	case o.Given || o.Var == nil:
	case o.Func != nil:
		s.wakeFunction(o.Func)
	case o.Var.IsField() || graph.PackageLevel(o.Var):
		s.wakeUsers(o.Var.Origin())
	case s.recorder.AnyCall(o.Var):
		s.wakeAll() // any function value may stand behind it
	}
}

// wakeUsers will wake all units that use obj, a field, variable, function or
// type.
func (s *Schedule) wakeUsers(obj types.Object) { s.questions.object(obj) }

// wakeFunction will wake all units that use fn, and, for a method, all that have
// its name: a method and the interface method that it implements have that in
// common.
func (s *Schedule) wakeFunction(fn *types.Func) {
	if fn.Signature().Recv() == nil {
		s.wakeUsers(fn)
		return
	}
	s.questions.method(fn.Name())
}

// wakeAround will wake the units that name the type of which the unit declares a
// method, if that is one of an interface: they may show that the type becomes
// the interface. It will also wake those that pass a struct without a name.
func (s *Schedule) wakeAround(unit int32) {
	fn, ok := s.units[unit].decl.(*ast.FuncDecl)
	if !ok {
		return
	}
	if receiver, ok := s.recorder.InContract(fn); ok {
		s.wakeUsers(receiver)
	}
	if obj, ok := s.pass.TypesInfo.Defs[fn.Name].(*types.Func); ok && takesUnnamed(obj) {
		s.wakeFunction(obj)
	}
}

// takesUnnamed reports whether a parameter of fn is of a struct type without a
// name: what is passed to it has fields of its own, which are the same.
func takesUnnamed(fn *types.Func) bool {
	for v := range fn.Signature().Params().Variables() {
		if shape.Unnamed(v.Type()) != nil {
			return true
		}
	}
	return false
}

// OpenFunctions tells the recorder which functions are not only called: what is
// passed to those is not all seen.
func (s *Schedule) OpenFunctions() {
	for fn, f := range s.recorder.Declared() {
		if s.uses[fn] > f.Calls {
			s.recorder.OpenInputs(f)
		}
	}
}
