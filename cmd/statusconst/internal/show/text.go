package show

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
)

// PrintFindings prints one line a finding, on a terminal with the source and a
// mark below the literal, and a summary.
func PrintFindings(all []finding.Finding, out Console) {
	lines := sources{}
	for _, f := range all {
		out.Printf("%s %s\n", out.paint(bold, out.line(f.Where())+":"), out.line(f.Message))
		if out.Terminal {
			if text := lines.line(f.File, f.Line); text != "" && f.Column > 0 {
				out.Printf("  %s\n  %s%s\n", sourceLine(text), indent(text, f.Column), out.paint(green, caret(f)))
			}
		}
	}
	if len(all) > 0 {
		out.Notef("%s", summary(all))
	}
}

// summary counts the findings by category.
func summary(all []finding.Finding) string {
	count := map[string]int{}
	fixable := 0
	for _, f := range all {
		count[f.Category]++
		if f.Edits() != nil {
			fixable++
		}
	}
	var parts []string
	for category, n := range count {
		parts = append(parts, fmt.Sprintf("%d %s", n, category))
	}
	slices.Sort(parts)
	slices.SortStableFunc(parts, func(a, b string) int { return count[strings.Fields(b)[1]] - count[strings.Fields(a)[1]] })
	text := fmt.Sprintf("%s (%s)", finding.Plural(len(all), "finding"), strings.Join(parts, ", "))
	if fixable > 0 {
		text += fmt.Sprintf("; run with -fix to replace %d", fixable)
	}
	return text
}

// sources reads files once.
type sources map[string][]string

func (s sources) line(file string, n int) string {
	if _, ok := s[file]; !ok {
		content, _ := os.ReadFile(file)
		s[file] = strings.Split(strings.ReplaceAll(string(content), "\r\n", "\n"), "\n")
	}
	if n < 1 || n > len(s[file]) {
		return ""
	}
	return s[file][n-1]
}
