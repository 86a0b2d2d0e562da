package show

import (
	"strings"
	"unicode"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"golang.org/x/text/width"
)

// indent is the blank space above which the column of the line stands, as
// printed. Columns count bytes.
func indent(text string, column int) string {
	if column-1 > len(text) || column < 1 {
		return ""
	}
	blank := 0
	for _, r := range sourceLine(text[:column-1]) {
		blank += cells(r)
	}
	return strings.Repeat(" ", blank)
}

// caret is a caret and as many tildes as cover the literal.
func caret(f finding.Finding) string {
	_, end, _ := finding.CutNumber(f.End)
	return "^" + strings.Repeat("~", max(0, end-f.Column-1))
}

// cells is how many cells of a terminal the character takes: none if it joins
// the one before, two if it is wide.
func cells(r rune) int {
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}
