package main

import (
	"fmt"
	"go/format"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/statusconst/statusconst/internal/edit"
	"github.com/statusconst/statusconst/internal/files"
)

// plan is what -fix does, and what it leaves.
type plan struct {
	changes []fileChange
	notes   []string // what could not be kept of a file that was changed
	made    []finding
	left    []finding // those without a fix that is made, the following ones among them
	foreign []finding // with a fix in a file that is not the user's
	shared  []finding // with a fix that is not right for all packages of a file
}

// fileChange is what becomes of a file.
type fileChange struct {
	names         []string // without links; the first is the one to show
	before, after []byte
}

// planOf computes all changes. An error that is files.ErrChanged says that the
// findings are not of the files that are there.
func planOf(all []finding, mine owned) (plan, error) {
	var p plan
	fixable := map[string][]finding{}
	for _, f := range all {
		if f.edits() == nil {
			p.left = append(p.left, f)
			continue
		}
		name := f.edits()[0].File
		path, err := filepath.EvalSymlinks(name)
		switch {
		case err != nil:
			return plan{}, err
		case mine.has(name, path):
			fixable[path] = append(fixable[path], f)
		default:
			p.foreign = append(p.foreign, f)
		}
	}
	files, err := mine.namesOf(slices.Sorted(maps.Keys(fixable)))
	if err != nil {
		return plan{}, err
	}
	for _, n := range files {
		var here []finding
		for _, path := range n.own {
			here = append(here, fixable[path]...)
		}
		if err := p.add(n, here); err != nil {
			return plan{}, err
		}
	}
	p.left = append(p.left, withoutFix(slices.Concat(p.foreign, p.shared))...)
	slices.SortStableFunc(p.left, order)
	return p, nil
}

// withoutFix returns the findings as those that -fix cannot do anything for.
func withoutFix(all []finding) []finding {
	for i := range all {
		all[i].Fixes = nil
	}
	return all
}

func order(f, g finding) int {
	switch {
	case f.before(g):
		return -1
	case g.before(f):
		return 1
	}
	return 0
}

// add plans the fixes of one file.
func (p *plan) add(n *names, fixes []finding) error {
	before, err := os.ReadFile(n.own[0])
	if err != nil {
		return err
	}
	of := hash(before)
	for _, f := range fixes {
		if _, ok := f.replaced(of); !ok {
			return fmt.Errorf("%s: %w: run statusconst again", relative(n.own[0]), files.ErrChanged)
		}
	}
	agreed, rest := agree(fixes, of, n.folders())
	p.shared = append(p.shared, rest...)
	if len(agreed) == 0 {
		return nil
	}
	after, err := applied(before, agreed)
	if err != nil {
		return fmt.Errorf("%s: the fixes do not go together: %w", relative(n.own[0]), err)
	}
	p.made = append(p.made, agreed...)
	p.changes = append(p.changes, fileChange{names: n.own, before: before, after: after})
	return nil
}

// applied makes the fixes and formats the result, as go vet -fix does.
func applied(content []byte, fixes []finding) ([]byte, error) {
	var edits []edit.Edit
	for _, f := range fixes {
		for _, e := range f.edits() {
			e.File = ""
			if !slices.Contains(edits, e) { // several fixes share an import
				edits = append(edits, e)
			}
		}
	}
	after, err := edit.Apply(content, edits)
	if err != nil {
		return nil, err
	}
	return format.Source(after)
}

// filesOf counts the files that the findings are in.
func filesOf(all []finding) int {
	seen := map[string]bool{}
	for _, f := range all {
		seen[f.file] = true
	}
	return len(seen)
}
