package main

import (
	"bytes"
	"encoding/json"
	"go/format"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sort"

	"github.com/statusconst/statusconst/internal/checkout"
	"github.com/statusconst/statusconst/internal/prove"
)

// examine fixes a copy of the module and compares it with what it was.
func examine(tools tools, module string, with proofs) (result, error) {
	r := result{module: module, findings: map[string]int{}}
	original, err := prepare(module)
	if err != nil {
		return r, err
	}
	defer os.RemoveAll(original)
	dir, err := prepare(original)
	if err != nil {
		return r, err
	}
	defer os.RemoveAll(dir)

	before, err := load(dir)
	if err != nil {
		return r, err
	}
	r.packages, r.lines = len(before.ids), before.lines
	found := report(dir, tools.statusconst)
	r.count(found)
	changing := changing(dir, found)
	// Exit code 1 says that findings without a fix are left.
	_, _ = checkout.Run(dir, checkout.Environment(), tools.statusconst, "-load=source", "-fix", "./...")

	if err := r.compare(before, dir); err != nil {
		return r, err
	}
	if r.broken, err = brokenAnywhere(dir, original); err != nil {
		return r, err
	}
	r.unformatted = unformatted(dir, changing)
	for _, f := range report(dir, tools.statusconst) {
		if len(f.Fixes) > 0 {
			r.left = append(r.left, f.Posn+": "+f.Message)
		}
	}
	if with.tests {
		r.passed = passing(original, "./...")
		r.failing, r.unsteady = failing(dir, original, r.passed)
	}
	if with.style {
		r.discontent, err = newlyDiscontent(tools.dir, dir, original, changing)
	}
	return r, err
}

// compare compares the values of constants, and what compiles on this system
// with cgo.
func (r *result) compare(before state, dir string) error {
	after, err := load(dir)
	if err != nil {
		return err
	}
	r.changed = prove.Changed(before.constants, after.constants)
	r.brokenHere = missing(after.broken, before.broken)
	return nil
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
	pkgs, err := prove.LoadSource(dir, checkout.Environment(), "./...")
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
	out, _ := checkout.Run(dir, checkout.Environment(), tool, "-load=source", "-json", "./...")
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

// changing lists the files that the fixes change, below dir.
func changing(dir string, all []found) []string {
	seen := map[string]bool{}
	for _, f := range all {
		for _, fix := range f.Fixes {
			for _, e := range fix.Edits {
				if name, err := filepath.Rel(dir, e.Filename); err == nil {
					seen[name] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// unformatted lists the files that are not formatted now.
func unformatted(dir string, names []string) []string {
	var list []string
	for _, name := range names {
		content, err := os.ReadFile(filepath.Join(dir, name))
		if formatted, formatErr := format.Source(content); err != nil || formatErr != nil || !bytes.Equal(formatted, content) {
			list = append(list, name)
		}
	}
	return list
}
