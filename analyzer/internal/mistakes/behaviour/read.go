package behaviour

import (
	"embed"
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"
)

//go:embed table/*.tsv
var files embed.FS

// Known returns the table that is embedded; a test reads all of it.
var Known = sync.OnceValue(func() *Table {
	t := &Table{map[string][]Row{}}
	for _, name := range [...]string{"servers"} {
		content, err := files.ReadFile("table/" + name + ".tsv")
		if err != nil {
			continue
		}
		rows, err := Read(string(content))
		if err != nil {
			continue
		}
		for _, r := range rows {
			key := r.Package + " " + r.Function
			t.byFunction[key] = append(t.byFunction[key], r)
		}
	}
	return t
})

// columns are those of the table, in their order.
const columns = "package\tfunction\targument\tbody\tsituation\tcodes\teffect\tsent\tversion\tsource"

// Read reads a table. A line that is no row is an error that says which.
func Read(content string) ([]Row, error) {
	var rows []Row
	header := false
	for i, line := range strings.Split(content, "\n") {
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
			continue
		case !header:
			if header = line == columns; !header {
				return nil, fmt.Errorf("line %d: the columns are not %s", i+1, strings.ReplaceAll(columns, "\t", ", "))
			}
			continue
		}
		row, err := readRow(strings.Split(line, "\t"))
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
		rows = append(rows, row)
	}
	return rows, nil
}

func readRow(cells []string) (Row, error) {
	if n := strings.Count(columns, "\t") + 1; len(cells) != n {
		return Row{}, fmt.Errorf("%d columns instead of %d", len(cells), n)
	}
	r := Row{
		Package: cells[0], Function: cells[1], Situation: Situation(cells[4]), Effect: Effect(cells[6]),
		Body: -1, Version: cells[8], Source: cells[9],
	}
	var err error
	if r.Argument, err = strconv.Atoi(cells[2]); err != nil {
		return r, err
	}
	if cells[3] != "-" {
		if r.Body, err = strconv.Atoi(cells[3]); err != nil {
			return r, err
		}
	}
	if cells[7] != "-" {
		if r.Sent, err = strconv.ParseInt(cells[7], 10, 64); err != nil {
			return r, err
		}
	}
	r.Codes, err = readCodes(cells[5])
	return r, err
}

// Codes are numbers and ranges of numbers.
type Codes []Range

// Range is low to high, both in it.
type Range struct{ Low, High int64 }

// Has reports whether code is one of them.
func (c Codes) Has(code int64) bool {
	for _, r := range c {
		if r.Low <= code && code <= r.High {
			return true
		}
	}
	return false
}

// readCodes reads a list such as "<100,204,300..308,>999".
func readCodes(s string) (Codes, error) {
	var list Codes
	for part := range strings.SplitSeq(s, ",") {
		low, high, isRange := strings.Cut(part, "..")
		digits := strings.TrimLeft(low, "<>")
		n, err := strconv.ParseInt(digits, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("%q is no code and no range of codes", part)
		}
		r := Range{n, n}
		switch {
		case isRange:
			if r.High, err = strconv.ParseInt(high, 10, 64); err != nil {
				return nil, fmt.Errorf("%q is no range of codes", part)
			}
		case strings.HasPrefix(low, "<"):
			r = Range{math.MinInt64, n - 1}
		case strings.HasPrefix(low, ">"):
			r = Range{n + 1, math.MaxInt64}
		}
		list = append(list, r)
	}
	return list, nil
}
