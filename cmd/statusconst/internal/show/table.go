package show

import (
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
)

// Column is a column of a table.
type Column struct {
	Head        string
	Dispensable int // columns with a higher number are left out first, 0 never
}

// Table is printed as wide as its cells, or without some columns where the
// terminal is narrower.
type Table struct {
	Columns []Column
	rows    [][]string
}

// Add adds a row. An empty cell is shown as a hyphen.
func (t *Table) Add(cells ...string) {
	for i := range cells {
		if cells[i] == "" {
			cells[i] = "-"
		}
	}
	t.rows = append(t.rows, cells)
}

// Print prints the table.
func (t *Table) Print(out Console) {
	shown := make([]int, len(t.Columns))
	for i := range shown {
		shown[i] = i
	}
	text := t.text(shown)
	for out.Width > 0 && widest(text) > out.Width {
		i := t.mostDispensable(shown)
		if t.Columns[shown[i]].Dispensable == 0 {
			break
		}
		shown = slices.Delete(shown, i, i+1)
		text = t.text(shown)
	}
	out.Printf("%s", text)
	if n := len(t.Columns) - len(shown); n > 0 {
		out.Printf("(%s left out: the terminal is too narrow)\n", finding.Plural(n, "column"))
	}
}

func (t *Table) mostDispensable(shown []int) (at int) {
	for i, c := range shown {
		if t.Columns[c].Dispensable > t.Columns[shown[at]].Dispensable {
			at = i
		}
	}
	return at
}

// text is the table with these columns.
func (t *Table) text(shown []int) string {
	var text strings.Builder
	w := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	line := func(cell func(int) string) {
		cells := make([]string, len(shown))
		for i, c := range shown {
			cells[i] = cell(c)
		}
		_, _ = w.Write([]byte(strings.Join(cells, "\t") + "\n"))
	}
	line(func(c int) string { return t.Columns[c].Head })
	for _, row := range t.rows {
		line(func(c int) string { return row[c] })
	}
	_ = w.Flush() // a Builder takes everything
	return text.String()
}

func widest(text string) int {
	most := 0
	for line := range strings.Lines(text) {
		most = max(most, len(line)-1)
	}
	return most
}
