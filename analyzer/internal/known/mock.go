package known

import (
	"go/types"
	"strings"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// Mocking is how a call tells a generated mock what its method returns.
type Mocking uint8

// The ways.
const (
	NoMocking Mocking = iota
	Returns           // the arguments: Return(404)
	Answers           // what the function in the argument returns: DoAndReturn(f)
)

// MockingOf returns how fn does, a method of what an expectation of gomock or
// mockery gives.
func MockingOf(fn *types.Func) Mocking {
	how := mockings[fn.Name()]
	if how == NoMocking || fn.Signature().Recv() == nil {
		return NoMocking
	}
	named := shape.Named(fn.Signature().Recv().Type())
	if named == nil || !isMockCall(named) && !embedsMockCall(named) {
		return NoMocking
	}
	return how
}

var mockings = map[string]Mocking{"Return": Returns, "DoAndReturn": Answers, "RunAndReturn": Answers}

// isMockCall reports whether named is the expectation of a mocking library.
func isMockCall(named *types.Named) bool {
	obj := named.Obj()
	if obj.Name() != "Call" || obj.Pkg() == nil {
		return false
	}
	switch obj.Pkg().Path() {
	case "go.uber.org/mock/gomock", "github.com/golang/mock/gomock", "github.com/stretchr/testify/mock":
		return true
	}
	return false
}

// embedsMockCall reports whether named is a generated expectation: a struct of one
// embedded Call.
func embedsMockCall(named *types.Named) bool {
	s, ok := named.Underlying().(*types.Struct)
	if !ok || s.NumFields() != 1 || !s.Field(0).Embedded() {
		return false
	}
	call := shape.Named(s.Field(0).Type())
	return call != nil && isMockCall(call)
}

// MockedBy returns the method that the generated expectation of which fn is a
// method stands for, or nil: MockCoderStatusCall is gomock's for the method Status
// of MockCoder, MockCoder_Status_Call is mockery's.
func MockedBy(fn *types.Func) *types.Func {
	named := shape.Named(fn.Signature().Recv().Type())
	if named == nil || named.TypeParams() != nil || isMockCall(named) {
		return nil
	}
	name, ok := strings.CutSuffix(named.Obj().Name(), "Call")
	if !ok {
		return nil
	}
	var found *types.Func
	for i := 1; i < len(name); i++ {
		m := methodOf(named.Obj().Pkg(), strings.TrimSuffix(name[:i], "_"), strings.TrimSuffix(name[i:], "_"))
		if m == nil || m == found {
			continue
		}
		if found != nil {
			return nil // the name can be read in two ways
		}
		found = m
	}
	return found
}

// RecordedBy returns the method of the mock that fn, a method of the mock's
// recorder, expects a call of, or nil.
func RecordedBy(fn *types.Func) *types.Func {
	recv := fn.Signature().Recv()
	if recv == nil {
		return nil
	}
	recorder := shape.Named(recv.Type())
	if recorder == nil {
		return nil
	}
	mock, ok := strings.CutSuffix(recorder.Obj().Name(), "MockRecorder")
	if !ok || fieldOf(recorder.Obj().Pkg(), recorder.Obj().Name(), "mock") == nil {
		return nil
	}
	return methodOf(recorder.Obj().Pkg(), mock, fn.Name())
}

// methodOf returns the method of that name of the type of pkg, or nil.
func methodOf(pkg *types.Package, owner, method string) *types.Func {
	obj, ok := pkg.Scope().Lookup(owner).(*types.TypeName)
	if !ok || method == "" {
		return nil
	}
	found, _, _ := types.LookupFieldOrMethod(obj.Type(), true, pkg, method)
	fn, _ := found.(*types.Func)
	return fn
}
