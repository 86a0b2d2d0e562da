// Command statusconst finds integer literals that are HTTP status codes and
// replaces them by the named constant.
//
// It is a tool of its own, statusconst ./..., and at the same time the program
// that go vet -vettool and go fix -fixtool run.
package main

import (
	"errors"
	"flag"
	"os"
	"strings"

	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/statusconst/statusconst/analyzer"
)

// Exit codes: what a script needs to tell apart.
const (
	exitClean    = 0
	exitFindings = 1
	exitError    = 2
)

func main() {
	if servesGo(os.Args[1:]) {
		if settle(os.Args[len(os.Args)-1]) {
			os.Exit(exitClean)
		}
		flag.String(scopeFlag, "", "part of the go command's cache key; of no effect")
		singlechecker.Main(witnessed(analyzer.Analyzer))
	}
	os.Exit(command(os.Args[1:], stdio()))
}

// servesGo reports whether the go command is calling: it asks for the version
// and the flags, and then gives one configuration file a package.
func servesGo(args []string) bool {
	if len(args) == 0 {
		return false
	}
	return args[0] == "-V=full" || args[0] == "-flags" || strings.HasSuffix(args[len(args)-1], ".cfg")
}

// command is the tool of its own. It returns the exit code.
func command(args []string, out console) int {
	o, err := parse(args, out)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return exitClean
	case err != nil:
		out.fail(err)
		return exitError
	case o.version:
		out.printf("statusconst %s\n", version())
		return exitClean
	case o.explain != "":
		return explain(o.explain, out)
	case len(o.patterns) == 0:
		usage(out.out)
		return exitClean
	}
	code, err := check(o, out)
	if err != nil {
		out.fail(err)
		return exitError
	}
	return code
}
