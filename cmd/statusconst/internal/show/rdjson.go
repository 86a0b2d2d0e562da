package show

import (
	"encoding/json"
	"path/filepath"
	"strings"

	"github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
)

// The Reviewdog Diagnostic Format, as far as it is used here. Columns count
// bytes and ends are exclusive, as with us.
type (
	rdResult struct {
		Source      rdSource       `json:"source"`
		Severity    string         `json:"severity"`
		Diagnostics []rdDiagnostic `json:"diagnostics"`
	}
	rdSource struct {
		Name string `json:"name"`
		URL  string `json:"url"`
	}
	rdDiagnostic struct {
		Message     string         `json:"message"`
		Location    rdLocation     `json:"location"`
		Code        rdCode         `json:"code"`
		Suggestions []rdSuggestion `json:"suggestions,omitempty"`
	}
	rdLocation struct {
		Path  string  `json:"path"`
		Range rdRange `json:"range"`
	}
	rdRange struct {
		Start rdPosition  `json:"start"`
		End   *rdPosition `json:"end,omitempty"`
	}
	rdPosition struct {
		Line   int `json:"line"`
		Column int `json:"column,omitempty"`
	}
	rdCode struct {
		Value string `json:"value"`
		URL   string `json:"url"`
	}
	rdSuggestion struct {
		Range rdRange `json:"range"`
		Text  string  `json:"text"`
	}
)

// printRDJSON prints the findings for reviewdog.
func printRDJSON(all []finding.Finding, out Console) error {
	home := analyzer.Analyzer.URL
	result := rdResult{Source: rdSource{"statusconst", home}, Severity: "WARNING", Diagnostics: []rdDiagnostic{}}
	for _, f := range all {
		at := extent(f)
		d := rdDiagnostic{
			Message:  f.Message,
			Location: rdLocation{filepath.ToSlash(finding.Relative(f.File)), at},
			Code:     rdCode{f.Category, home + "#" + f.Category},
		}
		if text, ok := replacement(f); ok {
			d.Suggestions = []rdSuggestion{{at, text}}
		}
		result.Diagnostics = append(result.Diagnostics, d)
	}
	text, err := json.MarshalIndent(result, "", "\t")
	if err != nil {
		return err
	}
	out.Printf("%s\n", out.Text(string(text)))
	return nil
}

// extent is where the literal stands.
func extent(f finding.Finding) rdRange {
	at := rdRange{Start: rdPosition{f.Line, f.Column}}
	before, column, ok := finding.CutNumber(f.End)
	_, line, lineOK := finding.CutNumber(before)
	if ok && lineOK && f.Column > 0 {
		at.End = &rdPosition{line, column}
	}
	return at
}

// replacement is what a reviewer may commit in place of the literal. A fix that
// needs an import as well has none: committed by itself, it would not compile.
func replacement(f finding.Finding) (text string, ok bool) {
	edits := f.Edits()
	if len(edits) != 1 || extent(f).End == nil || strings.Contains(edits[0].New, "\n") {
		return "", false
	}
	return edits[0].New, edits[0].File == f.File
}
