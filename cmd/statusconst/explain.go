package main

import (
	"errors"
	"strconv"
	"strings"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/show"
	"github.com/statusconst/statusconst/internal/catalog"
	"github.com/statusconst/statusconst/internal/nearest"
)

// explain prints what is known of each word: codes, names, phrases, classes of
// codes, categories of findings and flags. Words that mean something only
// together, such as not found, are taken together.
func explain(words []string, out show.Console) int {
	if len(words) > 1 {
		if t, ok := topicOf(strings.Join(words, " ")); ok {
			t.print(out)
			return exitClean
		}
	}
	topics := make([]topic, len(words))
	for i, word := range words {
		var ok bool
		if topics[i], ok = topicOf(word); !ok {
			out.Fail(unknown(word))
			return exitError
		}
	}
	for i, t := range topics {
		if i > 0 {
			out.Printf("\n")
		}
		t.print(out)
	}
	return exitClean
}

func unknown(word string) error {
	return errors.New("-explain " + word + ": no such code, name, phrase, category or flag (allowed: such as 404, 4xx, StatusNotFound, HTTP_STATUS_DENIED, not found, range, -skip, or all)" +
		nearest.Hint(word, topicWords()))
}

// topic is what a word is about: rows of the catalog, or a text.
type topic struct {
	rows []catalog.Code
	text string
}

func (t topic) print(out show.Console) {
	switch {
	case len(t.rows) == 1:
		printRow(t.rows[0], out)
	case len(t.rows) > 1:
		printRows(t.rows, out)
	default:
		for paragraph := range strings.Lines(t.text) {
			for _, line := range show.Wrap(strings.TrimSuffix(paragraph, "\n"), out.Width) {
				out.Printf("%s\n", line)
			}
		}
	}
}

// printRow prints one code, a line for each thing that is known of it.
func printRow(row catalog.Code, out show.Console) {
	const label = 12
	for _, line := range [][2]string{
		{"code", strconv.Itoa(row.Value)},
		{"net/http", constantOf(row)},
		{"phrase", row.Phrase},
		{"defined in", row.Spec},
		{"WinHTTP", row.WinHTTP},
		{"", row.Text},
		{"note", row.Note},
	} {
		if line[1] == "" {
			continue
		}
		for i, text := range show.Wrap(line[1], out.Width-label) {
			if i > 0 {
				line[0] = ""
			}
			out.Printf("%-*s%s\n", label, line[0], text)
		}
	}
}

func constantOf(row catalog.Code) string {
	if row.Constant == "" {
		return "has no constant for it"
	}
	return "http." + row.Constant + ", since " + strings.TrimSuffix(row.Since, ".0")
}

// printRows prints a table of codes.
func printRows(rows []catalog.Code, out show.Console) {
	t := show.Table{Columns: []show.Column{
		{Head: "CODE"}, {Head: "NET/HTTP"}, {Head: "SINCE", Dispensable: 4}, {Head: "PHRASE", Dispensable: 1},
		{Head: "DEFINED IN", Dispensable: 3}, {Head: "WINHTTP", Dispensable: 2},
	}}
	for _, row := range rows {
		t.Add(strconv.Itoa(row.Value), row.Constant, row.Since, row.Phrase, row.Spec, row.WinHTTP)
	}
	t.Print(out)
}
