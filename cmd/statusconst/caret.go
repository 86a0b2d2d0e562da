package main

import (
	"sort"
	"strings"
	"unicode"
)

// indent is the blank space above which the column of the line stands, as
// printed. Columns count bytes.
func indent(text string, column int) string {
	if column-1 > len(text) || column < 1 {
		return ""
	}
	width := 0
	for _, r := range sourceLine(text[:column-1]) {
		width += cells(r)
	}
	return strings.Repeat(" ", width)
}

// caret is a caret and as many tildes as cover the literal.
func caret(f finding) string {
	_, end, _ := cutNumber(f.End)
	return "^" + strings.Repeat("~", max(0, end-f.column-1))
}

// cells is how many cells of a terminal the character takes: none if it joins
// the one before, two if it is wide.
func cells(r rune) int {
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	at := sort.Search(len(wide), func(i int) bool { return r <= wide[i].last })
	if at < len(wide) && wide[at].first <= r {
		return 2
	}
	return 1
}
