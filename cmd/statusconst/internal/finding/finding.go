// Package finding has the words that the rooms of the command share: what is found, in
// the form of go vet -json, of which content of a file it is, and how it is said.
package finding

import (
	"encoding/json"
	"fmt"
	"sort"
	"strconv"
	"strings"

	"github.com/statusconst/statusconst/internal/edit"
)

// Finding is a diagnostic as go vet -json prints it.
type Finding struct {
	Category string `json:"category"`
	Posn     string `json:"posn"`
	End      string `json:"end"`
	Message  string `json:"message"`
	Fixes    []struct {
		Edits []edit.Edit `json:"edits"`
	} `json:"suggested_fixes"`
	Related []struct {
		Message string `json:"message"`
	} `json:"related"`

	File         string
	Line, Column int
}

// Tree is one JSON value of the output: by package and by analyzer, a list of
// findings or an error.
type Tree map[string]map[string]json.RawMessage

// Collect collects what the trees report, once for all variants of a package,
// in the order of files and lines.
func Collect(trees []Tree) ([]Finding, error) {
	seen := map[string]bool{}
	var all []Finding
	for _, t := range trees {
		for pkg, byAnalyzer := range t {
			for _, raw := range byAnalyzer {
				var list []Finding
				if err := json.Unmarshal(raw, &list); err != nil {
					return nil, fmt.Errorf("%s: %s", pkg, raw)
				}
				for _, f := range list {
					if key := f.Posn + f.Message; !seen[key] {
						seen[key] = true
						f.Place()
						all = append(all, f)
					}
				}
			}
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Before(all[j]) })
	return all, nil
}

// Place splits Posn, "file:line:column", or "file:line" where a //line comment
// gives no column.
func (f *Finding) Place() {
	rest, last, ok := CutNumber(f.Posn)
	if !ok {
		f.File = f.Posn
		return
	}
	if file, line, ok := CutNumber(rest); ok {
		f.File, f.Line, f.Column = file, line, last
	} else {
		f.File, f.Line = rest, last
	}
}

// Where is what place split, with a shorter path.
func (f *Finding) Where() string {
	at := fmt.Sprintf("%s:%d", Relative(f.File), f.Line)
	if f.Column > 0 {
		at += fmt.Sprintf(":%d", f.Column)
	}
	return at
}

// CutNumber cuts ":number" off the end of s.
func CutNumber(s string) (before string, n int, ok bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return s, 0, false
	}
	n, err := strconv.Atoi(s[i+1:])
	return s[:i], n, err == nil
}

func (f Finding) Before(g Finding) bool {
	if f.File != g.File {
		return f.File < g.File
	}
	if f.Line != g.Line {
		return f.Line < g.Line
	}
	return f.Column < g.Column
}

// Edits returns the edits of the fix, nil without one.
func (f Finding) Edits() []edit.Edit {
	if len(f.Fixes) == 0 {
		return nil
	}
	return f.Fixes[0].Edits
}
