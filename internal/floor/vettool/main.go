// Command vettool is a vet tool that does nothing. Built with -ldflags "-X
// main.facts=yes", its analyzer has facts.
package main

import (
	"flag"

	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/statusconst/statusconst/internal/floor"
)

var facts string

func main() {
	flag.String("scope", "", "of no effect but on the go command's cache: a new value makes a cold run")
	singlechecker.Main(floor.New(facts != ""))
}
