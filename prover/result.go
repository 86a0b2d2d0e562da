package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/statusconst/statusconst/analyzer"
)

// result is what became of a module.
type result struct {
	module      string
	packages    int
	lines       int
	findings    map[string]int // by category
	fixes       int
	brokenHere  []string // packages that compiled before and do not any more
	broken      []string // the same for other platforms
	changed     []string // files with another constant value or type
	left        []string // findings that still have a fix
	unformatted []string // changed files that are not formatted
	passed      []string // tests that passed before
	failing     []string // those of them that do not any more
	unsteady    []string // those of them that fail now and then, on both sides
	discontent  []string // changed files that a formatter would change, and would not before
}

const header = `| module | packages | lines | findings | fixes | broken | values changed | left | unformatted | tests failing | style |
| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`

func (r *result) count(all []found) {
	for _, f := range all {
		r.findings[f.Category]++
		if len(f.Fixes) > 0 {
			r.fixes++
		}
	}
}

func (r *result) row() string {
	var by []string
	for _, category := range analyzer.Categories() {
		if n := r.findings[category]; n > 0 {
			by = append(by, fmt.Sprintf("%d %s", n, category))
		}
	}
	return fmt.Sprintf("| %s | %d | %d | %s | %d | %d | %d | %d | %d | %d of %d | %d |", r.module, r.packages, r.lines, strings.Join(by, ", "),
		r.fixes, len(r.brokenHere)+len(r.broken), len(r.changed), len(r.left), len(r.unformatted), len(r.failing), len(r.passed), len(r.discontent))
}

// report prints the failures and returns whether there are any.
func (r *result) report() bool {
	for _, test := range r.unsteady {
		fmt.Fprintf(os.Stderr, "prover: %s: unsteady, with the fixes or without: %s\n", r.module, test)
	}
	failed := false
	for _, proof := range []struct {
		what string
		list []string
	}{
		{"no longer compiles", r.brokenHere},
		{"no longer compiles", r.broken},
		{"a constant changed", r.changed},
		{"left", r.left},
		{"not formatted", r.unformatted},
		{"fails and passed", r.failing},
		{"a formatter would change it", r.discontent},
	} {
		for _, item := range proof.list {
			failed = true
			fmt.Fprintf(os.Stderr, "prover: %s: %s: %s\n", r.module, proof.what, item)
		}
	}
	return failed
}
