// Command prover applies the fixes of statusconst to whole modules and proves
// what they leave: every package compiles for Linux, Windows, macOS and js,
// with its tests and without; no constant changed its value or type; every
// changed file is formatted; nothing that could be fixed is left.
//
//	go run -C prover . example.com/module@v1.2.3 …
//	go run -C prover . -list modules.txt
//	go run -C prover . -test -style ../testdata
//
// A module is a path with a version, or a folder. With -test, the module's own
// tests that pass before the fixes must pass after; one that fails is tried
// again on both sides, and named but not counted if it is unsteady. With -style,
// what goimports, gofumpt and gci leave alone before they must leave alone after.
// It prints one row a module and exits with 1 if any proof fails, with 2 if it
// could not be tried.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	list := flag.String("list", "", "`file` of module@version, one a line")
	var with proofs
	flag.BoolVar(&with.tests, "test", false, "run the tests of each module before and after")
	flag.BoolVar(&with.style, "style", false, "ask goimports, gofumpt and gci before and after")
	flag.Parse()
	modules := flag.Args()
	if *list != "" {
		more, err := read(*list)
		if err != nil {
			fatal(err)
		}
		modules = append(modules, more...)
	}
	if len(modules) == 0 {
		fatal(fmt.Errorf("name a module@version or a folder, or -list file"))
	}
	tools, err := build(with.style)
	if err != nil {
		fatal(err)
	}
	failed := proveAll(tools, modules, with)
	_ = os.RemoveAll(tools.dir)
	if failed {
		os.Exit(1)
	}
}

// proofs are those that are asked for beside the usual ones.
type proofs struct{ tests, style bool }

// proveAll prints a row for each module and returns whether a proof failed.
func proveAll(tools tools, modules []string, with proofs) (failed bool) {
	fmt.Println(header)
	for _, module := range modules {
		r, err := examine(tools, module, with)
		if err != nil {
			fmt.Fprintf(os.Stderr, "prover: %s: %v\n", module, err)
			failed = true
			continue
		}
		fmt.Println(r.row())
		failed = r.report() || failed
	}
	return failed
}

func fatal(err error) {
	fmt.Fprintln(os.Stderr, "prover:", err)
	os.Exit(2)
}

// read returns the lines of a list that are no comments.
func read(file string) ([]string, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var list []string
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if line := strings.TrimSpace(lines.Text()); line != "" && !strings.HasPrefix(line, "#") {
			list = append(list, line)
		}
	}
	return list, lines.Err()
}

// tools are the programs that the proofs run, in a folder of their own.
type tools struct {
	dir         string
	statusconst string
}

// build builds statusconst from the checkout that this module is part of, and
// the formatters if they are asked for.
func build(style bool) (tools, error) {
	dir, err := os.MkdirTemp("", "prover-tools-")
	if err != nil {
		return tools{}, err
	}
	t := tools{dir, filepath.Join(dir, "statusconst")}
	out, err := exec.Command("go", "build", "-C", "..", "-o", t.statusconst, "./cmd/statusconst").CombinedOutput()
	if err != nil {
		return t, fmt.Errorf("build statusconst: %w\n%s", err, out)
	}
	if style {
		err = install(dir)
	}
	return t, err
}
