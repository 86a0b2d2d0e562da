// Package codespage makes docs/codes.md from the catalog: all codes with their
// names in net/http and WinHTTP.
package codespage

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/statusconst/statusconst/internal/catalog"
)

const head = `# All codes

<!-- Made from internal/catalog/codes.tsv: go test ./internal/codespage -update -->

What the catalog knows of each status code; %s prints one of them.
Codes without a constant are those of the category
[unnamed](../README.md#unnamed). WinHTTP names that mislead have a note.

`

// Page returns the text of docs/codes.md.
func Page() string {
	var b strings.Builder
	_, _ = fmt.Fprintf(&b, head, "`statusconst -explain 404`")
	class := 0
	for _, row := range catalog.All() {
		if c := row.Value / 100; c != class {
			class = c
			_, _ = fmt.Fprintf(&b, "%s## %dxx\n\n| code | net/http | since | phrase | defined in | WinHTTP | note |\n| --- | --- | --- | --- | --- | --- | --- |\n", between(b.String()), c)
		}
		b.WriteString(line(row))
	}
	return b.String()
}

// between is the blank line between two tables.
func between(before string) string {
	if strings.HasSuffix(before, "|\n") {
		return "\n"
	}
	return ""
}

func line(row catalog.Code) string {
	winhttp := code(row.WinHTTP)
	if row.Text != "" {
		winhttp += ": " + row.Text
	}
	cells := []string{strconv.Itoa(row.Value), code(row.Constant), strings.TrimSuffix(row.Since, ".0"), row.Phrase, row.Spec, winhttp, row.Note}
	for i := range cells {
		cells[i] = strings.ReplaceAll(cells[i], "|", `\|`)
	}
	return strings.Join(strings.Fields("| "+strings.Join(cells, " | ")+" |"), " ") + "\n"
}

func code(name string) string {
	if name == "" {
		return ""
	}
	return "`" + name + "`"
}
