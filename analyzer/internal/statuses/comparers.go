package statuses

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/compare"
	"github.com/statusconst/statusconst/analyzer/internal/flow"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// shareComparers looks only for functions that compare two of their operands,
// or return one, in a package from which no status can be reached.
func shareComparers(pass *analysis.Pass) {
	candidates := compare.Candidates{Info: pass.TypesInfo}
	var names known.ComparerNames
	asked := false
	isKnown := func(name string) bool {
		if !asked {
			names, asked = known.SharedWith(pass), true
		}
		return names.Has(name)
	}
	if candidates.Share(pass.Files, isKnown) {
		shareThose(pass, candidates.Has)
	}
}

// shareThose looks at the functions that wanted says, and exports those that
// compare two of their operands, and all that return one.
func shareThose(pass *analysis.Pass, wanted func(*ast.FuncDecl) bool) {
	facts := known.FactsOf(pass)
	g := graph.New(pass.Pkg, facts, 8)
	recorder := flow.NewRecorder(pass, facts, g)
	recorder.SurveyReturns()
	for fn := range syntax.Functions(pass.Files) {
		if wanted(fn) {
			recorder.VisitFunc(fn)
		}
	}
	recorder.Pair()
	sharing := known.NewSharing(pass.Pkg)
	for fn, f := range recorder.OwnFunctions() {
		fact := f.Fact(nil)
		if onlyOwn(fn.Signature()) {
			fact.Pairs, fact.Orders = nil, nil
		}
		if !fact.Empty() {
			sharing.Object(fn, fact)
		}
	}
	sharing.Export(pass)
}

// onlyOwn reports whether sig is of a method that takes a value of the receiver's
// type and nothing else, such as asn1.ObjectIdentifier.Equal: no status is of a type
// that a package far from HTTP declares, and a fact about a type would be handed on to
// all behind it.
func onlyOwn(sig *types.Signature) bool {
	return sig.Recv() != nil && sig.Params().Len() == 1 && types.Identical(sig.Recv().Type(), sig.Params().At(0).Type())
}
