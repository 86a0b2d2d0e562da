// Package contender has the analyzers that statusconst is measured against.
package contender

import (
	"errors"
	"go/ast"

	"github.com/sashamelentyev/usestdlibvars/pkg/analyzer"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"
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

// Walk looks at each selector and no further than at its name: the least that
// an analyzer can do that must see every use of a field.
var Walk = &analysis.Analyzer{
	Name: "walk", Doc: "looks at the names of selectors", Requires: []*analysis.Analyzer{inspect.Analyzer},
	Run: func(pass *analysis.Pass) (any, error) {
		in, ok := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector)
		if !ok {
			return nil, errors.New("no inspector")
		}
		found := 0
		in.Preorder([]ast.Node{(*ast.SelectorExpr)(nil)}, func(n ast.Node) {
			if sel, ok := n.(*ast.SelectorExpr); ok && sel.Sel.Name == "StatusCode" {
				found++
			}
		})
		return found, nil
	},
}
