// Package statuses finds which expressions of a package hold an HTTP status code,
// and why, and which integer literals meet one.
//
// Data flows one way, and the compiler keeps the walls between the stages:
//
//	known     what is a carrier from the start, by tables and facts
//	schedule  which declarations are looked at
//	flow      typed syntax → graph, by what the reader says of expressions
//	graph     places and evidence → Solved, which alone says what is a carrier
//	result.go Solved → the answers that names and mistakes ask for
//	share.go  Solved → facts, for the packages that import this one
//	use.go    Solved → the numbers that meet a carrier
package statuses

import (
	"reflect"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/flow"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/schedule"
)

// Analyzer finds the statuses of a package. Its result is a *[Result]; its facts
// say what other packages need to know of the carriers of this one.
var Analyzer = &analysis.Analyzer{
	Name:             "statuses",
	Doc:              "find which expressions hold an HTTP status code",
	Requires:         []*analysis.Analyzer{inspect.Analyzer},
	FactTypes:        carrier.FactTypes(),
	ResultType:       reflect.TypeFor[*Result](),
	RunDespiteErrors: true, // in an editor the package has an error most of the time
	Run:              func(pass *analysis.Pass) (any, error) { return Find(pass) },
}

// Find returns what is known of the package of the pass, which must require
// inspect.Analyzer. It exports facts for the packages that import it. Facts that
// another version of the tool wrote are an error.
func Find(pass *analysis.Pass) (*Result, error) {
	around, err := known.Around(pass)
	if err != nil {
		return nil, err
	}
	if !around.HTTP {
		shareComparers(pass)
		return &Result{}, nil
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

	solved := g.Solve()
	share(pass, recorder, solved, units.Callbacks())
	return &Result{
		Uses: uses(pass.TypesInfo, recorder.Sites(), solved),
		pass: pass, recorder: recorder, solved: solved, awake: units.Awake,
	}, nil
}
