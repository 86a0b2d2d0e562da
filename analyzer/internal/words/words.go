// Package words reads the words that a name is made of. A name never makes a
// carrier; where the types leave a doubt, it may be asked to confirm.
package words

import (
	"slices"
	"strings"
	"unicode"
)

// Of splits a name or a text into words of lower-case letters and numbers:
// statusClientClosed, STATUS_CLIENT_CLOSED and "status: client closed" have the
// same three.
func Of(text string) []string {
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

// Confirms reports whether the name says that it is about a status: whether
// status, http or code is a word of its own in it, as in StatusCode, http_code and
// errCode. Encode and statusbar have none.
func Confirms(name string) bool {
	if !mentions(name) {
		return false
	}
	list := Of(name)
	if measures(list) {
		return false
	}
	for i, word := range list {
		if slices.Contains(status[:], word) || (word == "code" || word == "codes") && (i == 0 || !slices.Contains(otherCodes[:], list[i-1])) {
			return true
		}
	}
	return false
}

// measures reports whether a name is of a size, a time or a number of something, whatever
// words stand before: httpTimeout, statusEvery, codePage.
func measures(list []string) bool {
	return len(list) > 1 && slices.Contains(dimensions[:], list[len(list)-1])
}

// otherCodes are words before code that make it the code of something else, as read in
// public code.
var otherCodes = [...]string{
	"area", "bar", "byte", "char", "city", "color", "colour", "country", "currency", "db", "dial", "exit", "ftp", "grpc", "iata", "icao",
	"key", "lang", "language", "mysql", "op", "page", "pg", "phone", "pin", "post", "postal", "postgres", "product", "qr", "region",
	"return", "scan", "sip", "smtp", "sort", "source", "sql", "sqlite", "state", "station", "unicode", "wmi", "zip", "zone",
}

// dimensions are words at the end of a name that make it a quantity.
var dimensions = [...]string{
	"count", "counts", "delay", "every", "height", "interval", "len", "length", "limit", "ms", "page", "period", "point", "points", "port",
	"retries", "seconds", "size", "timeout", "total", "ttl", "width",
}

// Status reports whether the name says status or http, which code alone does not:
// there are many codes.
func Status(name string) bool {
	if !mentions(name) {
		return false
	}
	list := Of(name)
	exit := slices.Contains(list, "exit")
	return !exit && !measures(list) && slices.ContainsFunc(list, func(word string) bool { return slices.Contains(status[:], word) })
}

// mentions reports whether status, http or code stands anywhere in name, however
// it is written. Hardly a name does, and all are asked.
func mentions(name string) bool {
	for i := range len(name) {
		switch name[i] | 0x20 { // lower case, if it is a letter
		case 's':
			if begins(name[i:], "status") {
				return true
			}
		case 'h':
			if begins(name[i:], "http") {
				return true
			}
		case 'c':
			if begins(name[i:], "code") {
				return true
			}
		}
	}
	return false
}

func begins(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// status are the words for one, some of which are written together.
var status = [...]string{"status", "statuses", "http", "https", "statuscode", "statuscodes", "httpcode", "httpstatus"}

// Has reports whether word, in lower case, is a word of its own in name.
func Has(name, word string) bool {
	return strings.Contains(strings.ToLower(name), word) && slices.Contains(Of(name), word)
}
