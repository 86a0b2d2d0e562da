// Package floor has an analyzer that does nothing: what a driver costs by
// itself.
package floor

import (
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
)

// New returns the analyzer. With facts, drivers that leave out dependencies
// where they can must type-check these too.
func New(facts bool) *analysis.Analyzer {
	a := &analysis.Analyzer{
		Name: "floor", Doc: "does nothing", Requires: []*analysis.Analyzer{inspect.Analyzer},
		Run: func(*analysis.Pass) (any, error) { return nil, nil },
	}
	if facts {
		a.FactTypes = []analysis.Fact{new(fact)}
	}
	return a
}

type fact struct{}

func (*fact) AFact() {}
