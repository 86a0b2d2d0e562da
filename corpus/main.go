// Command corpus measures how many of the statuses of real modules statusconst
// reports, and how much of what it reports is one, on literals that people
// labelled by reading them:
//
//	go run -C corpus . [-half build|held|all] [-modules a,b] [-disagree] [-recall 0.97]
//	go run -C corpus . -sheet NAME [-blank FILE]
//
// It prints a row a module and exits with 1 if something is reported that is no
// status, or that has no label, or if the recall of all is below the floor.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
)

type options struct {
	half     string
	modules  string
	disagree bool
	recall   float64
	sheet    string
	blank    string
}

func main() {
	var o options
	flag.StringVar(&o.half, "half", "all", "`half` of the modules: build, held or all")
	flag.StringVar(&o.modules, "modules", "", "`names` of modules, with commas; all without")
	flag.BoolVar(&o.disagree, "disagree", false, "list what is missed and what is false")
	flag.Float64Var(&o.recall, "recall", 0, "the least recall, as a `part` of 1")
	flag.StringVar(&o.sheet, "sheet", "", "print the literals of the module `name`, to be labelled")
	flag.StringVar(&o.blank, "blank", "", "with -sheet, write the lines to be filled in to this `file`")
	flag.Parse()
	ok, err := run(o)
	if err != nil {
		fmt.Fprintln(os.Stderr, "corpus:", err)
		os.Exit(2)
	}
	if !ok {
		os.Exit(1)
	}
}

func run(o options) (ok bool, err error) {
	all, err := readModules("modules.txt")
	if err != nil {
		return false, err
	}
	if o.sheet != "" {
		return true, printSheet(all, o)
	}
	var names []string
	if o.modules != "" {
		names = strings.Split(o.modules, ",")
	}
	chosen, err := choose(all, o.half, names)
	if err != nil {
		return false, err
	}
	return measure(chosen, o)
}
