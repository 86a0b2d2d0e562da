package analyzer_test

import (
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"

	"github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/analyzer/internal/known"
)

// fixtures is the module that every driver is tested with.
func fixtures(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// shown is a fact about an object, as a fixture expects it where the object is
// declared.
type shown struct{ Text string }

func (*shown) AFact()           {}
func (f *shown) String() string { return f.Text }

// showing is the analyzer and what it requires in one, but that it shows of each
// object what the package shares about it.
func showing() *analysis.Analyzer {
	with := *analyzer.Analyzer
	with.FactTypes = append([]analysis.Fact{new(shown)}, analyzer.FactTypes()...)
	with.Requires = []*analysis.Analyzer{inspect.Analyzer}
	with.Run = func(pass *analysis.Pass) (any, error) {
		result, err := run(pass)
		outside := *pass // as a package that imports this one sees it
		outside.Pkg = nil
		facts := known.FactsOf(&outside)
		for _, obj := range pass.TypesInfo.Defs {
			if obj == nil || obj.Pkg() != pass.Pkg {
				continue
			}
			if fact := facts.Shared(obj); fact != nil {
				pass.ExportObjectFact(obj, &shown{fact.String()})
			}
		}
		return result, err
	}
	return &with
}

// run runs the analyzer over a pass that has the inspector alone, and what it
// requires besides before.
func run(pass *analysis.Pass) (any, error) {
	own := *pass
	own.ResultOf = maps.Clone(pass.ResultOf)
	for _, a := range analyzer.Analyzer.Requires {
		if own.ResultOf[a] != nil {
			continue
		}
		result, err := a.Run(pass)
		if err != nil {
			return nil, err
		}
		own.ResultOf[a] = result
	}
	return analyzer.Analyzer.Run(&own)
}

// onlyShown drops what analysistest says of the facts that the analyzer exports,
// about packages and types: it wants the former in the first line, and both say in
// another way what is shown; and the facts of mistakes, which many functions have, where
// no fixture wants them.
type onlyShown struct{ *testing.T }

var exported = regexp.MustCompile(`: (unexpected )?fact:? ("members |members |\{package )|unexpected fact: (replies|bodies)\(`)

func (o onlyShown) Errorf(format string, args ...any) {
	if message := fmt.Sprintf(format, args...); !exported.MatchString(message) {
		o.Error(message)
	}
}
