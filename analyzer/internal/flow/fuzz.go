package flow

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// (0.9) fuzz: the function of a fuzz test is called with its seeds, behind the
// *testing.T. An odd seed does not speak against the others: it is there to be odd.
//
//	f.Add(404); f.Fuzz(func(t *testing.T, code int) { w.WriteHeader(code) }) ⇒ 404 is a status
func (r *Recorder) fuzz(callee reader.Callee) {
	if len(callee.Args) != 1 {
		return
	}
	sig := r.Signature(callee.Args[0])
	if sig == nil {
		return
	}
	for _, seeds := range r.takeSeeds(callee.Recv) {
		for i, arg := range seeds {
			if i+1 >= sig.Params().Len() {
				break
			}
			v := sig.Params().At(i + 1)
			if p := r.Places.Of(v, graph.Param); p != graph.None {
				r.mix(p, v.Type(), r.Term(arg), carrier.Argument, arg)
			}
		}
	}
}

// takeSeeds lists what the calls of Add in the declaration that the visit is in give f, for
// the first call of Fuzz: there may be no other. The seeds of all fuzz tests of the
// declaration are collected when the first are asked for.
func (r *Recorder) takeSeeds(f ast.Expr) [][]ast.Expr {
	if r.collected.seeds == nil {
		r.collected.seeds = map[*types.Var][][]ast.Expr{}
		ast.Inspect(r.unit, r.collectSeeds)
	}
	v := r.variableOf(f)
	if v == nil {
		return nil
	}
	seeds := r.collected.seeds[v]
	delete(r.collected.seeds, v)
	return seeds
}

func (r *Recorder) collectSeeds(n ast.Node) bool {
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return true
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return true
	}
	if fn, ok := r.Info.Uses[sel.Sel].(*types.Func); ok && known.Seeds(fn) {
		v := r.variableOf(sel.X)
		r.collected.seeds[v] = append(r.collected.seeds[v], call.Args)
	}
	return true
}
