package main

import (
	"slices"
	"strings"
)

// column is a column of a table.
type column struct {
	head        string
	dispensable int // columns with a higher number are left out first, 0 never
	width       int
}

// table is printed as wide as its cells, or without some columns where the
// terminal is narrower.
type table struct {
	columns []column
	rows    [][]string
}

func (t *table) add(cells ...string) {
	for i := range cells {
		if cells[i] == "" {
			cells[i] = "-"
		}
	}
	t.rows = append(t.rows, cells)
}

const gap = 2

func (t *table) print(out console) {
	for i := range t.columns {
		c := &t.columns[i]
		c.width = len(c.head)
		for _, row := range t.rows {
			c.width = max(c.width, len(row[i]))
		}
	}
	shown := t.fit(out.width)
	t.line(shown, func(i int) string { return t.columns[i].head }, out)
	for _, row := range t.rows {
		t.line(shown, func(i int) string { return row[i] }, out)
	}
	if n := len(t.columns) - len(shown); n > 0 {
		out.printf("(%s left out: the terminal is too narrow)\n", plural(n, "column"))
	}
}

// fit returns the columns that fit, all if no width is given.
func (t *table) fit(width int) []int {
	var shown []int
	total := -gap
	for i, c := range t.columns {
		shown = append(shown, i)
		total += c.width + gap
	}
	for width > 0 && total > width {
		at := 0
		for i, c := range shown {
			if t.columns[c].dispensable > t.columns[shown[at]].dispensable {
				at = i
			}
		}
		if t.columns[shown[at]].dispensable == 0 {
			break
		}
		total -= t.columns[shown[at]].width + gap
		shown = slices.Delete(shown, at, at+1)
	}
	return shown
}

func (t *table) line(shown []int, cell func(int) string, out console) {
	var b strings.Builder
	for _, i := range shown {
		b.WriteString(cell(i))
		b.WriteString(strings.Repeat(" ", t.columns[i].width+gap-len(cell(i))))
	}
	out.printf("%s\n", strings.TrimRight(b.String(), " "))
}
