// Command prover applies the fixes of statusconst to whole modules and proves
// what they leave: every package compiles with its tests, no constant changed
// its value or type, every changed file is formatted, nothing that could be
// fixed is left.
//
//	go run -C prover . example.com/module@v1.2.3 …
//	go run -C prover . -list modules.txt
//
// It prints one row a module and exits with 1 if any proof fails.
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
		fatal(fmt.Errorf("name a module@version, or -list file"))
	}
	tool, remove, err := build()
	if err != nil {
		fatal(err)
	}
	failed := false
	fmt.Println("| module | packages | lines | findings | fixes | broken | values changed | left | unformatted |")
	fmt.Println("| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |")
	for _, module := range modules {
		r, err := examine(tool, module)
		if err != nil {
			fmt.Fprintf(os.Stderr, "prover: %s: %v\n", module, err)
			failed = true
			continue
		}
		fmt.Println(r.row())
		failed = r.report() || failed
	}
	remove()
	if failed {
		os.Exit(1)
	}
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

// build builds the tool from the checkout that this module is part of.
func build() (tool string, remove func(), err error) {
	dir, err := os.MkdirTemp("", "prover-tool-")
	if err != nil {
		return "", nil, err
	}
	tool = filepath.Join(dir, "statusconst")
	out, err := exec.Command("go", "build", "-C", "..", "-o", tool, "./cmd/statusconst").CombinedOutput()
	if err != nil {
		return "", nil, fmt.Errorf("build the tool: %w\n%s", err, out)
	}
	return tool, func() { _ = os.RemoveAll(dir) }, nil
}
