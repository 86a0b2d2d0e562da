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

	"github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/show"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/vettool"
)

// Exit codes: what a script needs to tell apart.
const (
	exitClean    = 0
	exitFindings = 1
	exitError    = 2
)

func main() {
	if vettool.Serves(os.Args[1:]) {
		if err := vettool.Serve(analyzer.Analyzer, os.Args[len(os.Args)-1]); err != nil {
			show.Stdio().Fail(err)
			os.Exit(exitError)
		}
	}
	os.Exit(command(os.Args[1:], show.Stdio()))
}

// command is the tool of its own. It returns the exit code.
func command(args []string, out show.Console) int {
	o, err := parse(args, out)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return exitClean
	case err != nil:
		out.Fail(err)
		return exitError
	case o.version:
		out.Printf("statusconst %s\n", moduleVersion())
		return exitClean
	case o.explain != nil:
		return explain(o.explain, out)
	case len(o.Patterns) == 0:
		usage(out)
		return exitClean
	}
	code, err := check(o, out)
	if err != nil {
		out.Fail(err)
		return exitError
	}
	return code
}
