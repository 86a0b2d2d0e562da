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
		serve(os.Args[len(os.Args)-1])
		flag.String(scopeFlag, "", "part of the go command's cache key; of no effect")
		singlechecker.Main(witnessed(analyzer.Analyzer))
	}
	os.Exit(command(os.Args[1:], stdio()))
}

// serve answers the go command's last argument as far as this program does so
// itself: when it is too old, for facts that are not its own, and for
// dependencies that share nothing.
func serve(last string) {
	switch {
	case last == askVersion:
		stop(outdated(os.Getenv("GOVERSION")))
	case strings.HasSuffix(last, ".cfg"):
		stop(checkFacts(last))
		if settle(last) {
			os.Exit(exitClean)
		}
	}
}

// stop ends the program if there is an error.
func stop(err error) {
	if err != nil {
		stdio().fail(err)
		os.Exit(exitError)
	}
}

// askVersion is how the go command asks for the version, before it runs the
// tool: what is wrong then is said once, and not for each package. It sets
// GOVERSION for what it runs.
const askVersion = "-V=full"

// servesGo reports whether the go command is calling: it asks for the version
// and the flags, and then gives one configuration file a package.
func servesGo(args []string) bool {
	if len(args) == 0 {
		return false
	}
	return args[0] == askVersion || args[0] == "-flags" || strings.HasSuffix(args[len(args)-1], ".cfg")
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
		out.printf("statusconst %s\n", moduleVersion())
		return exitClean
	case o.explain != nil:
		return explain(o.explain, out)
	case len(o.patterns) == 0:
		usage(out)
		return exitClean
	}
	code, err := check(o, out)
	if err != nil {
		out.fail(err)
		return exitError
	}
	return code
}
