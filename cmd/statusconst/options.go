package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"runtime/debug"
	"strings"

	"github.com/statusconst/statusconst/analyzer"
)

// options is the command line.
type options struct {
	patterns []string
	fix      bool
	diff     bool
	json     bool
	version  bool
	explain  string
	tags     string
	settings []string // the analyzer's flags that were given, to hand on
	fresh    string   // makes the go command analyse what it remembers, too
}

const usageText = `statusconst finds integer literals that are HTTP status codes and replaces
them by the named constant.

usage:
  statusconst [flags] packages     report, for example statusconst ./...
  statusconst -fix packages        replace the numbers
  statusconst -diff packages       show what -fix would change
  statusconst -explain what        a code, a name, or all

flags:
  -skip categories   leave out: comparison, range, argument, value, unnamed, invalid
  -allow codes       leave these codes as numbers, such as 200,404
  -constants path    prefer the constants of this package where it is imported
  -tests=false       leave out test files
  -tags list         build tags, as for go build
  -json              print the findings as JSON
  -version           print the version

exit: 0 clean, 1 findings, 2 error. Also: go vet -vettool=$(which statusconst)
`

func usage(w io.Writer) { _, _ = io.WriteString(w, usageText) }

// parse reads the command line. An error says what is wrong and what is
// allowed.
func parse(args []string, out console) (options, error) {
	var o options
	flags := flag.NewFlagSet("statusconst", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.BoolVar(&o.fix, "fix", false, "")
	flags.BoolVar(&o.diff, "diff", false, "")
	flags.BoolVar(&o.json, "json", false, "")
	flags.BoolVar(&o.version, "version", false, "")
	flags.StringVar(&o.explain, "explain", "", "")
	flags.StringVar(&o.tags, "tags", "", "")
	own := analyzer.Analyzer.Flags
	own.VisitAll(func(f *flag.Flag) { flags.Var(f.Value, f.Name, f.Usage) })

	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			usage(out.out)
			return o, flag.ErrHelp
		}
		return o, fmt.Errorf("%w (statusconst -h lists the flags)", err)
	}
	flags.Visit(func(f *flag.Flag) {
		if own.Lookup(f.Name) != nil {
			o.settings = append(o.settings, "-"+f.Name+"="+f.Value.String())
		}
	})
	o.patterns = flags.Args()
	return o, o.validate()
}

func (o options) validate() error {
	if o.json && (o.fix || o.diff) {
		return errors.New("-json goes with neither -fix nor -diff")
	}
	if o.fix && o.diff {
		return errors.New("-fix and -diff exclude each other: -diff shows what -fix would do")
	}
	for _, p := range o.patterns {
		if strings.HasPrefix(p, "-") {
			return fmt.Errorf("flag %s stands behind a package: flags come first", p)
		}
	}
	return nil
}

// version is that of the module, as the go command recorded it in the binary.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}
