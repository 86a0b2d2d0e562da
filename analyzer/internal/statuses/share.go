package statuses

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/flow"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// sharing collects what other packages can see of the carriers of this one.
type sharing struct {
	*known.Sharing
	pass     *analysis.Pass
	recorder *flow.Recorder
	solved   *graph.Solved
}

// share exports the facts of a package from which a status can be reached.
// Callbacks says whether some function type has a carrier.
func share(pass *analysis.Pass, recorder *flow.Recorder, solved *graph.Solved, callbacks bool) {
	s := sharing{known.NewSharing(pass.Pkg), pass, recorder, solved}
	s.Near = true
	s.functions()
	for v, slots := range solved.Members() {
		s.Object(v, &carrier.Fact{Carriers: slots})
	}
	for v := range recorder.FunctionFields() {
		s.functionVar(v)
	}
	for obj := range recorder.StatusConstants() {
		s.Object(obj, &carrier.Fact{Carriers: []carrier.Slot{{Part: carrier.Itself}}})
	}
	for spec := range syntax.Specs(pass.Files) {
		s.spec(spec)
	}
	if callbacks {
		s.takers()
	}
	s.Export(pass)
}

// functions adds a fact for each declared function that has carriers,
// compares, or returns its operand.
func (s sharing) functions() {
	for fn, f := range s.recorder.OwnFunctions() {
		if fact := f.Fact(s.solved.Signature(f.Signature())); !fact.Empty() {
			s.Object(fn, fact)
		}
	}
}

// functionVar adds a field or package variable of function type.
func (s sharing) functionVar(v *types.Var) {
	sig := shape.Signature(v.Type())
	if sig != nil && v.Pkg() == s.pass.Pkg && v.Exported() {
		s.signature(v, sig)
	}
}

func (s sharing) signature(obj types.Object, sig *types.Signature) {
	if slots := s.solved.Signature(sig); len(slots) > 0 {
		s.Object(obj, &carrier.Fact{Carriers: slots})
	}
}

// spec adds function types and variables with carriers, and the names of interfaces
// that have carrier methods.
func (s sharing) spec(spec ast.Spec) {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		if spec.Name.IsExported() {
			s.declaredType(spec)
		}
	case *ast.ValueSpec:
		for _, name := range spec.Names {
			if v, ok := s.pass.TypesInfo.Defs[name].(*types.Var); ok {
				s.functionVar(v)
			}
		}
	}
}

func (s sharing) declaredType(spec *ast.TypeSpec) {
	name, ok := s.pass.TypesInfo.Defs[spec.Name].(*types.TypeName)
	if !ok || name.IsAlias() {
		return
	}
	switch u := name.Type().Underlying().(type) {
	case *types.Signature:
		s.signature(name, u)
	case *types.Interface:
		if s.hasCarrierMethod(u) {
			s.Interfaces = append(s.Interfaces, name.Name())
		}
	}
}

func (s sharing) hasCarrierMethod(iface *types.Interface) bool {
	for m := range iface.Methods() {
		if f := s.recorder.Func(m); f != nil && len(s.solved.Signature(f.Signature())) > 0 {
			return true
		}
	}
	return false
}

// takers names the functions to which a function with carriers is passed: they
// have no fact of their own that would tell.
func (s sharing) takers() {
	for fn, f := range s.recorder.OwnFunctions() {
		if s.recorder.TakesCarriers(f, s.solved.Carrier) {
			s.Takers = append(s.Takers, fn.Name())
		}
	}
}
