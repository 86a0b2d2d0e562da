// Package infer finds which expressions of a package hold an HTTP status code,
// and why, and which integer literals meet one.
//
// Data flows one way, and the compiler keeps the walls between the stages:
//
//	known     what is a carrier from the start, by tables and facts
//	schedule  which declarations are looked at
//	evidence  typed syntax → graph, by what the reader says of expressions
//	graph     places and evidence → Solved, which alone says what is a carrier
//	share.go  Solved → facts, for the packages that import this one
//	use.go    Solved → the literals that meet a carrier
//	fault.go  Solved → the numbers and texts that are likely mistakes there
package statuses

import (
	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/flow"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/schedule"
)

// Found is what is worth a diagnostic.
type Found struct {
	Uses   []carrier.Use
	Faults []carrier.Fault
}

// Find returns the literals of the package that meet a carrier, in the order of
// the syntax, and what is likely a mistake there. It exports facts for the
// packages that import it. The pass must require inspect.Analyzer. Facts that
// another version of the tool wrote are an error.
func Find(pass *analysis.Pass) (Found, error) {
	around, err := known.Around(pass)
	if err != nil {
		return Found{}, err
	}
	if !around.HTTP {
		shareComparers(pass)
		return Found{}, nil
	}
	facts := known.FactsOf(pass)
	g := graph.New(pass.Pkg, facts, 32)

	recorder := flow.NewRecorder(pass, facts, g)
	recorder.Survey(around)

	units := schedule.New(pass, recorder, g, around.Takers)
	units.Run()
	for recorder.Pair() {
		units.Run()
	}

	units.OpenFunctions()

	clues := recorder.Clues()
	solved := g.Solve()
	share(pass, recorder, solved, units.Callbacks(), around.HandsOn || recorder.WritesLines())
	return Found{uses(pass.Fset, recorder.Sites(), solved), faults(pass.Fset, clues, solved)}, nil
}
