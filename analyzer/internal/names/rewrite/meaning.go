package rewrite

import (
	"slices"
	"strconv"
	"strings"

	"github.com/statusconst/statusconst/analyzer/internal/words"
	"github.com/statusconst/statusconst/internal/catalog"
)

// tells reports whether name, which has the word status, says what code means,
// and nothing else: all its words are words of the catalog's row, or such as
// say no more than that it is a status.
//
// That a constant is 499 and has the word in its name does not make it a
// status: a statusBarWidth can be 499 too. One of two things must say so: the
// name tells, as that of statusClientClosedRequest does; or the constant is
// used as a status, as in w.WriteHeader(statusGaveUp): see usedWith.
func tells(name string, code catalog.Code) bool {
	known := append(words.Of(meanings(code)), strconv.Itoa(code.Value))
	told := false
	for _, word := range words.Of(name) {
		switch {
		case slices.Contains(silent[:], word):
		case !slices.Contains(known, word):
			return false
		case len(word) > 3 || word == known[len(known)-1]:
			told = true // "is" and "no" tell nothing by themselves
		}
	}
	return told
}

// silent are the words of a name that do not say which status it is.
var silent = [...]string{"status", "http", "code", "error", "err"}

// meanings is the text of the catalog on what a code means. The note on one of
// WinHTTP's is not.
func meanings(code catalog.Code) string {
	text := code.Phrase + " " + code.WinHTTP
	if code.WinHTTP == "" {
		text += " " + code.Note
	}
	return strings.ReplaceAll(text, "-", "")
}
