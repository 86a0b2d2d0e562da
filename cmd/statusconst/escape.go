package main

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// visible writes text so that a terminal shows it and obeys nothing in it: file
// names, //line comments and source lines may have control characters, and such
// that turn the direction of the text. They are written as in a Go string, and
// so are bytes that are no UTF-8; a new line and a tab stay.
func visible(text string) string {
	if !strings.ContainsFunc(text, hidden) && utf8.ValidString(text) {
		return text
	}
	var shown strings.Builder
	for i, r := range text {
		_, size := utf8.DecodeRuneInString(text[i:])
		switch piece := text[i : i+size]; {
		case r == utf8.RuneError && size == 1, hidden(r):
			quoted := strconv.QuoteToGraphic(piece)
			shown.WriteString(quoted[1 : len(quoted)-1])
		default:
			shown.WriteString(piece)
		}
	}
	return shown.String()
}

// hidden reports whether a terminal would not simply show r.
func hidden(r rune) bool { return r != '\n' && r != '\t' && !unicode.IsGraphic(r) }
