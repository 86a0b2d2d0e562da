package infer

import (
	"go/ast"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/compare"
	"github.com/statusconst/statusconst/analyzer/internal/evidence"
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
	recorder := evidence.NewRecorder(pass, facts, g)
	recorder.SurveyReturns()
	for fn := range syntax.Functions(pass.Files) {
		if wanted(fn) {
			recorder.VisitFunc(fn)
		}
	}
	recorder.Pair()
	for fn, f := range recorder.OwnFunctions() {
		if fact := f.Fact(nil); !fact.Empty() {
			pass.ExportObjectFact(fn, fact)
		}
	}
}
