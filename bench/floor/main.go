// Command floor is a vettool that does nothing: what a whole run costs without
// the analyzer. Built with -ldflags "-X main.facts=yes", it declares a fact, so
// that go vet loads the dependencies too, as it must for every analyzer with
// facts.
package main

import (
	"flag"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/statusconst/statusconst/bench/contender"
)

var facts string

type fact struct{}

func (*fact) AFact() {}

func main() {
	a := contender.Empty()
	flag.String("scope", "", "of no effect but on the go command's cache: a new value makes a cold run")
	if facts != "" {
		a.FactTypes = []analysis.Fact{new(fact)}
	}
	singlechecker.Main(a)
}
