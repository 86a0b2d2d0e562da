package flow

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// (3.4) mock: what a generated mock is told to return is what its method returns.
//
//	m.EXPECT().Status().Return(404)
func (r *Recorder) mock(f *reader.Function, callee reader.Callee) {
	method := r.mocked(f, callee.Recv)
	if method == nil {
		return
	}
	target := r.Function(method)
	switch {
	case f.Mocks == known.Returns:
		for i, arg := range callee.Args {
			if dst := r.Output(target, i); dst != graph.None {
				r.meet(dst, target.Sig.Results().At(i).Type(), r.Term(arg), carrier.Argument, arg)
			}
		}
	case len(callee.Args) == 1:
		r.answer(target, callee.Args[0])
	}
}

// answer: m.EXPECT().Status().DoAndReturn(func() int { return 404 }).
func (r *Recorder) answer(target *reader.Function, src ast.Expr) {
	sig := r.Signature(src)
	if sig == nil {
		return
	}
	for i := range min(sig.Results().Len(), target.Sig.Results().Len()) {
		v := sig.Results().At(i)
		if dst := r.Output(target, i); dst != graph.None {
			r.graph.Assign(dst, r.Places.Of(v, graph.Result), v.Type(), src)
		}
	}
}

// mocked returns the method of the mock that the expectation is about. An
// expectation without a type of its own is one for the call of the recorder at
// the start of the chain, unless another Return stands between.
func (r *Recorder) mocked(f *reader.Function, expectation ast.Expr) *types.Func {
	if method := known.MockedBy(f.Obj); method != nil {
		return method
	}
	for {
		call, ok := ast.Unparen(expectation).(*ast.CallExpr)
		if !ok {
			return nil
		}
		sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
		if !ok {
			return nil
		}
		fn, ok := r.Info.Uses[sel.Sel].(*types.Func)
		if !ok || known.MockingOf(fn) != known.NoMocking {
			return nil
		}
		if method := known.RecordedBy(fn); method != nil {
			return method
		}
		expectation = sel.X
	}
}
