package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"runtime/debug"
	"strings"

	"github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/run"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/show"
	"github.com/statusconst/statusconst/internal/nearest"
)

// options is the command line.
type options struct {
	run.Request
	fix       bool
	diff      bool
	format    show.Format
	since     string
	version   bool
	explain   []string
	explained bool // say how packages were read, and why
}

// parse reads the command line. An error says what is wrong and what is
// allowed.
func parse(args []string, out show.Console) (options, error) {
	if len(args) == 1 && (args[0] == "help" || args[0] == "version") {
		args = []string{"-" + args[0]}
	}
	var o options
	flags := flagSet(&o)
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			usage(out)
			return o, flag.ErrHelp
		}
		return o, fmt.Errorf("%w (statusconst -h lists the flags)%s", err, nearestFlag(err, flags))
	}
	o.readSettings(flags)
	o.Patterns = flags.Args()
	if o.explain != nil {
		o.explain = append(o.explain, o.Patterns...)
		return o, nil
	}
	if len(args) > 0 && len(o.Patterns) == 0 {
		o.Patterns = []string{"."} // as go vet does
	}
	return o, o.validate()
}

// flagSet has the flags of the command, which set o, and those of the analyzer.
func flagSet(o *options) *flag.FlagSet {
	flags := flag.NewFlagSet("statusconst", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.BoolVar(&o.fix, "fix", false, "")
	flags.BoolVar(&o.diff, "diff", false, "")
	flags.BoolFunc("json", "", func(string) error { return o.format.Set("json") })
	flags.Var(&o.format, "format", "")
	flags.StringVar(&o.since, "since", "", "")
	flags.BoolVar(&o.version, "version", false, "")
	flags.Func("explain", "", func(word string) error { o.explain = []string{word}; return nil })
	flags.StringVar(&o.Tags, "tags", "", "")
	flags.Var(&o.Load, "load", "")
	flags.BoolVar(&o.explained, "x", false, "")
	analyzer.Analyzer.Flags.VisitAll(func(f *flag.Flag) { flags.Var(f.Value, f.Name, f.Usage) })
	return flags
}

// readSettings keeps the flags of the analyzer that were given.
func (o *options) readSettings(flags *flag.FlagSet) {
	flags.Visit(func(f *flag.Flag) {
		if analyzer.Analyzer.Flags.Lookup(f.Name) != nil {
			o.Settings = append(o.Settings, "-"+f.Name+"="+f.Value.String())
		}
		if f.Name == "constants" {
			o.Constants = f.Value.String()
		}
	})
}

// nearestFlag asks for the flag that was meant, if err is about one that there
// is not.
func nearestFlag(err error, flags *flag.FlagSet) string {
	name, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: -")
	if !ok {
		return ""
	}
	var names []string
	flags.VisitAll(func(f *flag.Flag) { names = append(names, "-"+f.Name) })
	return nearest.Hint("-"+name, names)
}

func (o options) validate() error {
	if !o.format.ForPeople() && (o.fix || o.diff) {
		return fmt.Errorf("-format=%s goes with neither -fix nor -diff", o.format)
	}
	if o.format == "json" && o.since != "" {
		return errors.New("-json prints all that go vet prints: -since goes with the other formats")
	}
	if o.fix && o.diff {
		return errors.New("-fix and -diff exclude each other: -diff shows what -fix would do")
	}
	for _, p := range o.Patterns {
		if strings.HasPrefix(p, "-") {
			return fmt.Errorf("flag %s stands behind a package: flags come first", p)
		}
	}
	return nil
}

// moduleVersion is that of the module, as the go command recorded it in the binary.
func moduleVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}
