package main

import (
	"fmt"
	"go/format"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/statusconst/statusconst/internal/edit"
	"github.com/statusconst/statusconst/internal/files"
)

// plan is what -fix does, and what it leaves.
type plan struct {
	changes []fileChange
	made    []finding
	left    []finding // in the order of files and lines
	foreign []finding // of those, the ones with a fix in a file that is not the user's
}

// fileChange is what becomes of a file. The name is without links.
type fileChange struct {
	file          string
	before, after []byte
}

// planAnew analyses the packages once more, since a file is not what was
// analysed. What does not load, the first analysis reported.
func planAnew(o options, mine owned) (plan, error) {
	trees, err := vet(o)
	if len(trees) == 0 && err != nil {
		return plan{}, err
	}
	all, err := findings(trees)
	if err != nil {
		return plan{}, err
	}
	return planOf(all, mine)
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
		file, err := filepath.EvalSymlinks(name)
		switch {
		case err != nil:
			return plan{}, err
		case mine.has(name, file):
			fixable[file] = append(fixable[file], f)
		default:
			p.left, p.foreign = append(p.left, f), append(p.foreign, f)
		}
	}
	for _, file := range slices.Sorted(maps.Keys(fixable)) {
		c, err := changed(file, fixable[file])
		if err != nil {
			return plan{}, err
		}
		p.changes = append(p.changes, c)
		p.made = append(p.made, fixable[file]...)
	}
	return p, nil
}

// filesOf counts the files that the findings are in.
func filesOf(all []finding) int {
	seen := map[string]bool{}
	for _, f := range all {
		seen[f.file] = true
	}
	return len(seen)
}

// changed makes the fixes in a file, which must be as it was analysed, and
// formats the result, as go vet -fix does.
func changed(file string, fixes []finding) (fileChange, error) {
	before, err := os.ReadFile(file)
	if err != nil {
		return fileChange{}, err
	}
	var edits []edit.Edit
	for _, f := range fixes {
		if !f.speaksOf(before) {
			return fileChange{}, fmt.Errorf("%s: %w: run statusconst again", relative(file), files.ErrChanged)
		}
		for _, e := range f.edits() {
			if !slices.Contains(edits, e) { // several fixes share an import
				edits = append(edits, e)
			}
		}
	}
	after, err := edit.Apply(before, edits)
	if err == nil {
		after, err = format.Source(after)
	}
	if err != nil {
		return fileChange{}, fmt.Errorf("%s: the fixes do not go together: %w", relative(file), err)
	}
	return fileChange{file: file, before: before, after: after}, nil
}

// speaksOf reports whether the finding is about a file of this content: whether
// the tool says so, and the number stands at its place.
func (f finding) speaksOf(content []byte) bool {
	said := false
	for _, r := range f.Related {
		said = said || r.Message == contentMark+hash(content)
	}
	e, number := f.replaced()
	return said && number != "" && e.End <= len(content) && string(content[e.Start:e.End]) == number
}

// exchange is the message of a finding with a fix.
var exchange = regexp.MustCompile(`^use (\S+) instead of (\S+)`)

// replaced is the edit that replaces the number, and the number, "" where the
// fix is not what the message says.
func (f finding) replaced() (e edit.Edit, number string) {
	m := exchange.FindStringSubmatch(f.Message)
	for _, e := range f.edits() {
		if m != nil && e.New == m[1] && 0 <= e.Start && e.Start < e.End {
			return e, strings.TrimSpace(m[2])
		}
	}
	return edit.Edit{}, ""
}
