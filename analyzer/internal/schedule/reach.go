package schedule

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
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

// wakeUsers wakes all units that use obj, a field, variable or function.
func (s *Schedule) wakeUsers(obj types.Object) {
	if s.asked[obj] {
		return
	}
	if s.asked == nil {
		s.asked = map[types.Object]bool{}
	}
	s.asked[obj] = true
	for unit := range s.usage().users(obj) {
		s.wake(unit)
	}
}

// wakeFunction wakes all units that use fn, and, for a method, all that have
// its name: a method and the interface method that it implements have that in
// common.
func (s *Schedule) wakeFunction(fn *types.Func) {
	if fn.Signature().Recv() == nil {
		s.wakeUsers(fn)
		return
	}
	if s.askedName[fn.Name()] {
		return
	}
	if s.askedName == nil {
		s.askedName = map[string]bool{}
	}
	s.askedName[fn.Name()] = true
	for unit := range s.usage().methods(fn.Name()) {
		s.wake(unit)
	}
}

// wakeReceiver wakes the units that name the type of which the unit declares a
// method, if that is one of an interface: they may show that the type becomes
// the interface.
func (s *Schedule) wakeReceiver(unit int32) {
	fn, ok := s.units[unit].decl.(*ast.FuncDecl)
	if !ok {
		return
	}
	if receiver, ok := s.recorder.InContract(fn); ok {
		s.wakeUsers(receiver)
	}
}

// OpenFunctions tells the recorder which functions are not only called: what is
// passed to those is not all seen.
func (s *Schedule) OpenFunctions() {
	if s.index == nil {
		return
	}
	for fn, f := range s.recorder.Declared() {
		if s.index.uses[fn] > f.Calls {
			s.recorder.OpenInputs(f)
		}
	}
}
