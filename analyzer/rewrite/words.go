package rewrite

import (
	"slices"
	"strings"
	"unicode"
)

// wordsOf splits a name or a text into words of lower-case letters and numbers:
// statusClientClosed, STATUS_CLIENT_CLOSED and "status: client closed" have the
// same three.
func wordsOf(text string) []string {
	var list []string
	var word []rune
	end := func() {
		if len(word) > 0 {
			list = append(list, strings.ToLower(string(word)))
		}
		word = word[:0]
	}
	runes := []rune(text)
	for i, r := range runes {
		next := ' '
		if i+1 < len(runes) {
			next = runes[i+1]
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			end()
			continue
		}
		if len(word) > 0 && starts(word[len(word)-1], r, next) {
			end()
		}
		word = append(word, r)
	}
	end()
	return list
}

// starts reports whether a word starts at r, between the letters or digits
// before and after it: closedRequest, HTTPStatus, Status499.
func starts(before, r, after rune) bool {
	if unicode.IsDigit(before) != unicode.IsDigit(r) {
		return true
	}
	return unicode.IsUpper(r) && (!unicode.IsUpper(before) || unicode.IsLower(after))
}

// hasStatus reports whether status is a word of its own in name.
func hasStatus(name string) bool {
	return strings.Contains(strings.ToLower(name), "status") && slices.Contains(wordsOf(name), "status")
}
