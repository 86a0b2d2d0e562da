// Package contender has the analyzers that statusconst is measured against.
package contender

import (
	"github.com/sashamelentyev/usestdlibvars/pkg/analyzer"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"honnef.co/go/tools/stylecheck/st1013"
)

// ST1013 is staticcheck's, with its default settings.
var ST1013 = st1013.SCAnalyzer.Analyzer

// Usestdlibvars returns usestdlibvars with only http-status-code on.
func Usestdlibvars() (*analysis.Analyzer, error) {
	a := analyzer.New()
	for flag, value := range map[string]string{"http-status-code": "true", "http-method": "false"} {
		if err := a.Flags.Set(flag, value); err != nil {
			return nil, err
		}
	}
	return a, nil
}

// Empty requires what the others require and does nothing: the floor.
func Empty() *analysis.Analyzer {
	return &analysis.Analyzer{
		Name: "empty", Doc: "does nothing", Requires: []*analysis.Analyzer{inspect.Analyzer},
		Run: func(*analysis.Pass) (any, error) { return nil, nil },
	}
}
