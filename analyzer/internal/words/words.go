// Package words reads the words that a name is made of. A name never makes a
// carrier; where the types leave a doubt, it may be asked to confirm.
package words

import (
	"strings"
	"unicode"
)

// Confirms reports whether the name says that it is about a status: whether
// status, http or code is a word of its own in it, as in StatusCode,
// http_code and errCode. Encode and statusbar have none.
func Confirms(name string) bool {
	for word := range split(name) {
		switch strings.ToLower(word) {
		case "status", "statuses", "http", "https", "code", "codes",
			"statuscode", "statuscodes", "httpcode", "httpstatus":
			return true
		}
	}
	return false
}

// Status reports whether the name says status or http, which code alone does
// not: there are many codes.
func Status(name string) bool {
	for word := range split(name) {
		switch strings.ToLower(word) {
		case "status", "statuses", "http", "https", "statuscode", "statuscodes", "httpcode", "httpstatus":
			return true
		}
	}
	return false
}

// split yields the words of a name in camel case or with underscores. An
// abbreviation in capitals is one word: HTTPStatus has HTTP and Status.
func split(name string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		letters := []rune(name)
		start := 0
		for i := range letters {
			if i > start && starts(letters, i) {
				if !yield(string(letters[start:i])) {
					return
				}
				start = i
			}
			if !unicode.IsLetter(letters[i]) {
				start = i + 1
			}
		}
		if start < len(letters) {
			yield(string(letters[start:]))
		}
	}
}

// starts reports whether a word starts or ends at letter i.
func starts(letters []rune, i int) bool {
	switch {
	case !unicode.IsLetter(letters[i]):
		return true
	case !unicode.IsUpper(letters[i]):
		return false
	case !unicode.IsUpper(letters[i-1]):
		return true
	}
	return i+1 < len(letters) && unicode.IsLower(letters[i+1])
}
