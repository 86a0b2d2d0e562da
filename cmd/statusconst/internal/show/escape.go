package show

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// File names, //line comments and source lines may have control characters in
// them, and such that turn the direction of the text. A terminal would obey
// them, so there they are written as in a Go string. What is not printed on a
// terminal stays exact.

// line is text to print as a part of a line.
func (c Console) line(text string) string {
	if !c.Terminal {
		return text
	}
	return visible(text, "")
}

// Text is text to print that may have several lines.
func (c Console) Text(text string) string {
	if !c.Terminal {
		return text
	}
	return visible(text, "\n\t")
}

// complaint is text of several lines to print where errors go.
func (c Console) complaint(text string) string {
	if !c.Progress {
		return text
	}
	return visible(text, "\n\t")
}

// sourceLine is a line of source, or the beginning of one, as a terminal shows
// it: a tab is four cells wide wherever it stands.
func sourceLine(text string) string {
	return visible(strings.ReplaceAll(text, "\t", "    "), "")
}

// visible escapes what a terminal would not simply show, but for the
// characters to keep. Bytes that are no UTF-8 are escaped, too.
func visible(text, keep string) string {
	var shown strings.Builder
	for i, r := range text {
		_, size := utf8.DecodeRuneInString(text[i:])
		piece := text[i : i+size]
		if unicode.IsGraphic(r) && (r != utf8.RuneError || size > 1) || strings.ContainsRune(keep, r) && size == 1 {
			shown.WriteString(piece)
			continue
		}
		quoted := strconv.QuoteToGraphic(piece)
		shown.WriteString(quoted[1 : len(quoted)-1])
	}
	return shown.String()
}
