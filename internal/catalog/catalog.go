// Package catalog says what each HTTP status code is called: by net/http, by
// the IANA registry, and by Microsoft's WinHTTP.
//
// The data is embedded from codes.tsv, one row a code. A test holds it against
// net/http's own constants and against WinHTTP's table, in both directions.
package catalog

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// Code is one row of the catalog. A field is empty where its source has no
// such row.
type Code struct {
	Value    int    // the number itself
	Constant string // name in net/http, such as "StatusNotFound"
	Since    string // Go release that added Constant, such as "go1.7"
	Phrase   string // reason phrase of the IANA registry
	Spec     string // specification and section behind the phrase
	WinHTTP  string // name in winhttp.h, such as "HTTP_STATUS_NOT_FOUND"
	Text     string // description in WinHTTP's table
	Note     string // what is worth knowing before the number is replaced
}

const (
	// Lowest and Highest bound the numbers that net/http's
	// checkWriteHeaderCode accepts.
	Lowest  = 100
	Highest = 999

	columns = 8
)

//go:embed codes.tsv
var codes string

// index is the parsed table; rows are in ascending order and byValue maps a
// number to 1 + its position in rows.
type index struct {
	rows    []Code
	byValue [Highest + 1]uint8
}

var table = sync.OnceValue(func() *index { return parse(codes) })

// Lookup returns the row of value, and whether the catalog has one.
func Lookup(value int64) (Code, bool) {
	if value < Lowest || value > Highest {
		return Code{}, false
	}
	t := table()
	at := t.byValue[value]
	if at == 0 {
		return Code{}, false
	}
	return t.rows[at-1], true
}

// Named returns the row of the net/http constant or WinHTTP name given, in any
// case and with or without a leading "http.", and whether there is one.
func Named(name string) (Code, bool) {
	name = strings.TrimPrefix(name, "http.")
	if name == "" {
		return Code{}, false // the empty cells would all match
	}
	for _, row := range table().rows {
		if strings.EqualFold(name, row.Constant) || strings.EqualFold(name, row.WinHTTP) {
			return row, true
		}
	}
	return Code{}, false
}

// Phrased returns the code of net/http whose reason phrase is text, and whether
// there is one.
func Phrased(text string) (value int64, ok bool) {
	for _, row := range table().rows {
		if row.Constant != "" && row.Phrase == text {
			return int64(row.Value), true
		}
	}
	return 0, false
}

// All returns every row in ascending order of Value. The slice is the
// caller's.
func All() []Code {
	return append([]Code(nil), table().rows...)
}

// InRange reports whether net/http lets a server send value: RFC 9110,
// section 15, gives a status code three digits.
func InRange(value int64) bool { return Lowest <= value && value <= Highest }

// parse reads the embedded table. It skips comments, the header and, so that
// it cannot fail at run time, malformed lines; a test finds those.
func parse(data string) *index {
	t := &index{}
	for line := range strings.Lines(data) {
		cell := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		value, err := strconv.Atoi(cell[0])
		if err != nil || len(cell) != columns || !InRange(int64(value)) {
			continue
		}
		t.rows = append(t.rows, Code{
			Value: value, Constant: cell[1], Since: cell[2], Phrase: cell[3],
			Spec: cell[4], WinHTTP: cell[5], Text: cell[6], Note: cell[7],
		})
		t.byValue[value] = uint8(len(t.rows))
	}
	return t
}
