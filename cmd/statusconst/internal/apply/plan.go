package apply

import (
	"fmt"
	"go/format"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"github.com/statusconst/statusconst/internal/edit"
	"github.com/statusconst/statusconst/internal/files"
)

// Plan is what -fix does, and what it leaves.
type Plan struct {
	Changes []FileChange
	Notes   []string // what could not be kept of a file that was changed
	Made    []finding.Finding
	Left    []finding.Finding // those without a fix that is made, the following ones among them
	Foreign []finding.Finding // with a fix in a file that is not the user's
	Shared  []finding.Finding // with a fix that is not right for all packages of a file
}

// FileChange is what becomes of a file.
type FileChange struct {
	Names         []string // without links; the first is the one to show
	Before, After []byte
}

// planOf computes all changes. An error that is files.ErrChanged says that the
// findings are not of the files that are there.
func planOf(all []finding.Finding, mine owned) (Plan, error) {
	var p Plan
	fixable := map[string][]finding.Finding{}
	for _, f := range all {
		if f.Edits() == nil {
			p.Left = append(p.Left, f)
			continue
		}
		name := f.Edits()[0].File
		path, err := filepath.EvalSymlinks(name)
		switch {
		case err != nil:
			return Plan{}, err
		case mine.has(name, path):
			fixable[path] = append(fixable[path], f)
		default:
			p.Foreign = append(p.Foreign, f)
		}
	}
	files, err := mine.namesOf(slices.Sorted(maps.Keys(fixable)))
	if err != nil {
		return Plan{}, err
	}
	for _, n := range files {
		var here []finding.Finding
		for _, path := range n.own {
			here = append(here, fixable[path]...)
		}
		if err := p.add(n, here); err != nil {
			return Plan{}, err
		}
	}
	p.Left = append(p.Left, withoutFix(slices.Concat(p.Foreign, p.Shared))...)
	slices.SortStableFunc(p.Left, order)
	return p, nil
}

// withoutFix returns the findings as those that -fix cannot do anything for.
func withoutFix(all []finding.Finding) []finding.Finding {
	for i := range all {
		all[i].Fixes = nil
	}
	return all
}

func order(f, g finding.Finding) int {
	switch {
	case f.Before(g):
		return -1
	case g.Before(f):
		return 1
	}
	return 0
}

// add plans the fixes of one file.
func (p *Plan) add(n *names, fixes []finding.Finding) error {
	before, err := os.ReadFile(n.own[0])
	if err != nil {
		return err
	}
	of := finding.Hash(before)
	for _, f := range fixes {
		if _, ok := f.Replaced(of); !ok {
			return fmt.Errorf("%s: %w: run statusconst again", finding.Relative(n.own[0]), files.ErrChanged)
		}
	}
	agreed, rest := agree(fixes, of, n.folders())
	p.Shared = append(p.Shared, rest...)
	if len(agreed) == 0 {
		return nil
	}
	after, err := applied(before, agreed)
	if err != nil {
		return fmt.Errorf("%s: the fixes do not go together: %w", finding.Relative(n.own[0]), err)
	}
	p.Made = append(p.Made, agreed...)
	p.Changes = append(p.Changes, FileChange{Names: n.own, Before: before, After: after})
	return nil
}

// applied makes the fixes and formats the result, as go vet -fix does.
func applied(content []byte, fixes []finding.Finding) ([]byte, error) {
	var edits []edit.Edit
	for _, f := range fixes {
		for _, e := range f.Edits() {
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

// FilesOf counts the files that the findings are in.
func FilesOf(all []finding.Finding) int {
	seen := map[string]bool{}
	for _, f := range all {
		seen[f.File] = true
	}
	return len(seen)
}
