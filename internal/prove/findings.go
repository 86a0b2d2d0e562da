package prove

import (
	"fmt"
	"go/format"
	"go/token"
	"os"
	"sort"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statusconst/statusconst/internal/edit"
)

// Finding is a diagnostic, once for all variants of a package.
type Finding struct {
	Position token.Position // in the file itself, whatever //line comments say
	Shown    token.Position // as a reader sees it
	Category string
	Message  string
	Edits    []edit.Edit // of the only fix; nil without one
}

// Run runs the analyzer over the packages and returns its findings in the
// order of files and positions.
func Run(a *analysis.Analyzer, pkgs []*packages.Package) ([]Finding, error) {
	graph, err := checker.Analyze([]*analysis.Analyzer{a}, pkgs, nil)
	if err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	var found []Finding
	for _, act := range graph.Roots {
		if act.Err != nil {
			return nil, fmt.Errorf("%s: %w", act.Package.ID, act.Err)
		}
		for _, d := range act.Diagnostics {
			f := FindingOf(act.Package.Fset, d)
			key := f.Position.String() + f.Message
			if !seen[key] {
				seen[key] = true
				found = append(found, f)
			}
		}
	}
	sort.Slice(found, func(i, j int) bool { return before(found[i].Position, found[j].Position) })
	return found, nil
}

func before(a, b token.Position) bool {
	if a.Filename != b.Filename {
		return a.Filename < b.Filename
	}
	return a.Offset < b.Offset
}

// FindingOf is the finding that a diagnostic reports.
func FindingOf(fset *token.FileSet, d analysis.Diagnostic) Finding {
	f := Finding{Position: fset.PositionFor(d.Pos, false), Shown: fset.Position(d.Pos), Category: d.Category, Message: d.Message}
	for _, fix := range d.SuggestedFixes {
		for _, e := range fix.TextEdits {
			start, end := fset.PositionFor(e.Pos, false), fset.PositionFor(e.End, false)
			f.Edits = append(f.Edits, edit.Edit{File: start.Filename, Start: start.Offset, End: end.Offset, New: string(e.NewText)})
		}
	}
	return f
}

// Fixed returns the new content of every file that the fixes change, formatted
// as the drivers do. Edits that several fixes have in common are made once;
// that others overlap is an error.
func Fixed(found []Finding) (map[string][]byte, error) {
	var edits []edit.Edit
	for _, f := range found {
		edits = append(edits, f.Edits...)
	}
	fixed := map[string][]byte{}
	for name, list := range edit.ByFile(edits) {
		content, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		if content, err = edit.Apply(content, list); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if fixed[name], err = format.Source(content); err != nil {
			return nil, fmt.Errorf("%s: the fixed file does not parse: %w", name, err)
		}
	}
	return fixed, nil
}
