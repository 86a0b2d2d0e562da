package main

import (
	"encoding/json"
	"fmt"
	"sort"
	"strconv"
	"strings"

	"github.com/statusconst/statusconst/internal/edit"
)

// finding is a diagnostic as go vet -json prints it.
type finding struct {
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

	file         string
	line, column int
}

// tree is one JSON value of the output: by package and by analyzer, a list of
// findings or an error.
type tree map[string]map[string]json.RawMessage

// findings collects what the trees report, once for all variants of a package,
// in the order of files and lines.
func findings(trees []tree) ([]finding, error) {
	seen := map[string]bool{}
	var all []finding
	for _, t := range trees {
		for pkg, byAnalyzer := range t {
			for _, raw := range byAnalyzer {
				var list []finding
				if err := json.Unmarshal(raw, &list); err != nil {
					return nil, fmt.Errorf("%s: %s", pkg, raw)
				}
				for _, f := range list {
					if key := f.Posn + f.Message; !seen[key] {
						seen[key] = true
						f.place()
						all = append(all, f)
					}
				}
			}
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].before(all[j]) })
	return all, nil
}

// place splits Posn, "file:line:column", or "file:line" where a //line comment
// gives no column.
func (f *finding) place() {
	rest, last, ok := cutNumber(f.Posn)
	if !ok {
		f.file = f.Posn
		return
	}
	if file, line, ok := cutNumber(rest); ok {
		f.file, f.line, f.column = file, line, last
	} else {
		f.file, f.line = rest, last
	}
}

// where is what place split, with a shorter path.
func (f *finding) where() string {
	at := fmt.Sprintf("%s:%d", relative(f.file), f.line)
	if f.column > 0 {
		at += fmt.Sprintf(":%d", f.column)
	}
	return at
}

// cutNumber cuts ":number" off the end of s.
func cutNumber(s string) (before string, n int, ok bool) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return s, 0, false
	}
	n, err := strconv.Atoi(s[i+1:])
	return s[:i], n, err == nil
}

func (f finding) before(g finding) bool {
	if f.file != g.file {
		return f.file < g.file
	}
	if f.line != g.line {
		return f.line < g.line
	}
	return f.column < g.column
}

// edits returns the edits of the fix, nil without one.
func (f finding) edits() []edit.Edit {
	if len(f.Fixes) == 0 {
		return nil
	}
	return f.Fixes[0].Edits
}
