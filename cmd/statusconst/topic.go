package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/internal/catalog"
)

// topicOf finds what the word is about. Words that begin with a hyphen are
// flags, and those spelled as a category are that: WinHTTP has a REDIRECT, too.
// Else codes come first.
func topicOf(word string) (topic, bool) {
	if strings.HasPrefix(word, "-") {
		return flagTopic(word)
	}
	if slices.Contains(analyzer.Categories(), word) {
		return categoryTopic(word)
	}
	if strings.EqualFold(word, "all") {
		return topic{rows: catalog.All()}, true
	}
	for _, find := range []func(string) (topic, bool){byNumber, byClass, byName, categoryTopic, flagTopic} {
		if t, ok := find(word); ok {
			return t, true
		}
	}
	return topic{}, false
}

func byNumber(word string) (topic, bool) {
	value, err := strconv.ParseInt(word, 0, 64)
	if err != nil {
		return topic{}, false
	}
	row, ok := catalog.Lookup(value)
	return topic{rows: []catalog.Code{row}}, ok
}

// byClass finds the codes of a class, such as 4xx.
func byClass(word string) (topic, bool) {
	first, ok := strings.CutSuffix(strings.ToLower(word), "xx")
	if !ok {
		return topic{}, false
	}
	var t topic
	for _, row := range catalog.All() {
		if strconv.Itoa(row.Value/100) == first {
			t.rows = append(t.rows, row)
		}
	}
	return t, len(t.rows) > 0
}

// byName finds a code by its name in net/http or WinHTTP, with or without what
// these begin with, or by its phrase. Only letters and digits count. A name that
// two codes have means both.
func byName(word string) (topic, bool) {
	if row, ok := catalog.Named(word); ok {
		return topic{rows: []catalog.Code{row}}, true
	}
	var t topic
	word = plain(word)
	for _, row := range catalog.All() {
		if word != "" && slices.ContainsFunc(namesOf(row), func(name string) bool { return plain(name) == word }) {
			t.rows = append(t.rows, row)
		}
	}
	return t, len(t.rows) > 0
}

// namesOf lists what a code is called.
func namesOf(row catalog.Code) []string {
	list := []string{row.Constant, row.WinHTTP, row.Phrase}
	if bare, ok := strings.CutPrefix(row.Constant, "Status"); ok {
		list = append(list, bare)
	}
	if bare, ok := strings.CutPrefix(row.WinHTTP, "HTTP_STATUS_"); ok {
		list = append(list, bare)
	}
	return list
}

func plain(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, name)
}

// categoryTopic explains a category, with the lines of the standards that say
// it.
func categoryTopic(word string) (topic, bool) {
	word = strings.ToLower(word)
	e, ok := analyzer.Explain(word)
	if !ok {
		return topic{}, false
	}
	lines := []string{word + ": " + e.Meaning, e.Why}
	for _, q := range e.Quotes {
		lines = append(lines, fmt.Sprintf("%s: %q", q.Source, q.Text))
	}
	lines = append(lines, analyzer.Analyzer.URL+"#"+word, "-skip="+word+" leaves it out")
	return topic{text: strings.Join(lines, "\n")}, true
}

// flagTopic finds the flag in the text of -help, where each is described.
func flagTopic(word string) (topic, bool) {
	name := "-" + strings.TrimLeft(word, "-")
	for _, f := range flagTexts() {
		if flag, _, _ := strings.Cut(f.form, " "); flag == name || strings.HasPrefix(f.form, name+"=") {
			return topic{text: f.form + ": " + f.text}, true
		}
	}
	return topic{}, false
}

// topicWords lists all words that topicOf knows, but for numbers.
func topicWords() []string {
	list := append(analyzer.Categories(), "all")
	for _, row := range catalog.All() {
		list = append(list, namesOf(row)...)
	}
	for _, f := range flagTexts() {
		flag, _, _ := strings.Cut(f.form, " ")
		list = append(list, flag)
	}
	return list
}
