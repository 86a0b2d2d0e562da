// Command floor is a vettool that does nothing: what a whole run costs without
// the analyzer, with the same version of x/tools. Built with -ldflags "-X
// main.facts=yes", it declares a fact, so that the dependencies are type-checked
// too, as for every analyzer with facts.
package main

import (
	"flag"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/analysis/singlechecker"
)

var facts string

type fact struct{}

func (*fact) AFact() {}

func main() {
	a := &analysis.Analyzer{
		Name: "floor", Doc: "does nothing", Requires: []*analysis.Analyzer{inspect.Analyzer},
		Run: func(*analysis.Pass) (any, error) { return nil, nil },
	}
	flag.String("scope", "", "of no effect but on the go command's cache: a new value makes a cold run")
	if facts != "" {
		a.FactTypes = []analysis.Fact{new(fact)}
	}
	singlechecker.Main(a)
}
