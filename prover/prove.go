package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/format"
	"os"
	"sort"
	"strings"

	"github.com/statusconst/statusconst/internal/prove"
)

// result is what became of a module.
type result struct {
	module      string
	packages    int
	lines       int
	findings    map[string]int // by category
	fixes       int
	broken      []string // packages that compiled before and do not any more
	changed     []string // files with another constant value or type
	left        []string // findings that still have a fix
	unformatted []string // changed files that are not formatted
}

// examine fixes a copy of the module and compares it with what it was.
func examine(tool, module string) (result, error) {
	r := result{module: module, findings: map[string]int{}}
	dir, err := checkout(module)
	if err != nil {
		return r, err
	}
	defer os.RemoveAll(dir)

	before, err := load(dir)
	if err != nil {
		return r, err
	}
	r.packages, r.lines = len(before.ids), before.lines
	found := report(dir, tool)
	for _, f := range found {
		r.findings[f.Category]++
		if len(f.Fixes) > 0 {
			r.fixes++
		}
	}
	// Exit code 1 says that findings without a fix are left.
	_, _ = command(dir, tool, "-fix", "./...")

	after, err := load(dir)
	if err != nil {
		return r, err
	}
	r.broken = missing(after.broken, before.broken)
	r.changed = prove.Changed(before.constants, after.constants)
	r.unformatted = unformatted(found)
	for _, f := range report(dir, tool) {
		if len(f.Fixes) > 0 {
			r.left = append(r.left, f.Posn+": "+f.Message)
		}
	}
	return r, nil
}

// state is what a module is at one time.
type state struct {
	ids       []string
	lines     int
	broken    map[string]string // first error by package
	constants map[string][]string
}

// load type-checks the module with its tests.
func load(dir string) (state, error) {
	pkgs, err := prove.Load(dir, environment(), "./...")
	if err != nil {
		return state{}, err
	}
	s := state{broken: map[string]string{}, constants: prove.Constants(dir, pkgs)}
	seen := map[string]bool{}
	for _, p := range pkgs {
		s.ids = append(s.ids, p.ID)
		if len(p.Errors) > 0 {
			s.broken[p.ID] = p.Errors[0].Error()
		}
		for _, f := range p.Syntax {
			if file := p.Fset.File(f.FileStart); !seen[file.Name()] {
				seen[file.Name()] = true
				s.lines += file.LineCount()
			}
		}
	}
	return s, nil
}

// missing lists what is broken in after and was not in before.
func missing(after, before map[string]string) []string {
	var list []string
	for id, err := range after {
		if _, was := before[id]; !was {
			list = append(list, id+": "+err)
		}
	}
	sort.Strings(list)
	return list
}

// found is a finding as the tool prints it.
type found struct {
	Category, Posn, Message string
	Fixes                   []struct {
		Edits []struct{ Filename string }
	} `json:"suggested_fixes"`
}

// report runs the tool and returns its findings, each once. Packages that do
// not load are the module's own affair.
func report(dir, tool string) []found {
	out, _ := command(dir, tool, "-json", "./...")
	var tree map[string]map[string][]found
	_ = json.Unmarshal([]byte(out), &tree)
	seen := map[string]bool{}
	var all []found
	for _, byAnalyzer := range tree {
		for _, list := range byAnalyzer {
			for _, f := range list {
				if !seen[f.Posn] {
					seen[f.Posn] = true
					all = append(all, f)
				}
			}
		}
	}
	return all
}

// unformatted lists the files with fixes that are not formatted now.
func unformatted(all []found) []string {
	seen := map[string]bool{}
	var list []string
	for _, f := range all {
		for _, fix := range f.Fixes {
			for _, e := range fix.Edits {
				if seen[e.Filename] {
					continue
				}
				seen[e.Filename] = true
				content, err := os.ReadFile(e.Filename)
				if formatted, formatErr := format.Source(content); err != nil || formatErr != nil || !bytes.Equal(formatted, content) {
					list = append(list, e.Filename)
				}
			}
		}
	}
	sort.Strings(list)
	return list
}

func (r result) row() string {
	var by []string
	for _, category := range []string{"comparison", "range", "argument", "value", "unnamed", "invalid"} {
		if n := r.findings[category]; n > 0 {
			by = append(by, fmt.Sprintf("%d %s", n, category))
		}
	}
	return fmt.Sprintf("| %s | %d | %d | %s | %d | %d | %d | %d | %d |", r.module, r.packages, r.lines, strings.Join(by, ", "), r.fixes, len(r.broken), len(r.changed), len(r.left), len(r.unformatted))
}

// report prints the failures and returns whether there are any.
func (r result) report() bool {
	failed := false
	for what, list := range map[string][]string{"no longer compiles": r.broken, "a constant changed": r.changed, "left": r.left, "not formatted": r.unformatted} {
		for _, item := range list {
			failed = true
			fmt.Fprintf(os.Stderr, "prover: %s: %s: %s\n", r.module, what, item)
		}
	}
	return failed
}
