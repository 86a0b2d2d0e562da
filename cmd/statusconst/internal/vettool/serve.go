// Package vettool is the side of the command that the go command calls: it says which
// content it analysed, and settles dependencies that share nothing.
package vettool

import (
	"flag"
	"os"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/singlechecker"
)

// askVersion is how the go command asks for the version, before it runs the
// tool: what is wrong then is said once, and not for each package. It sets
// GOVERSION for what it runs.
const askVersion = "-V=full"

// Serves reports whether the go command is calling: it asks for the version
// and the flags, and then gives one configuration file a package.
func Serves(args []string) bool {
	if len(args) == 0 {
		return false
	}
	return args[0] == askVersion || args[0] == "-flags" || strings.HasSuffix(args[len(args)-1], ".cfg")
}

// Serve answers the go command, and ends the program. An error says that this program
// is too old, or that facts are not its own. Dependencies that share nothing it settles
// itself; the rest the driver of x/tools does. Last is the last argument.
func Serve(a *analysis.Analyzer, last string) error {
	switch {
	case last == askVersion:
		if err := Outdated(os.Getenv("GOVERSION")); err != nil {
			return err
		}
	case strings.HasSuffix(last, ".cfg"):
		if err := checkFacts(last); err != nil {
			return err
		}
		if settle(last) {
			os.Exit(0)
		}
	}
	flag.String(ScopeFlag, "", "part of the go command's cache key; of no effect")
	singlechecker.Main(witnessed(a))
	return nil
}

// ScopeFlag is a flag of the vettool without effect. Its value is part of the
// key under which the go command caches what the tool printed.
const ScopeFlag = "scope"
