// Package event is a tiny library: its numbers are of all kinds.
package event

import "net/http"

// Event is a name and a number.
type Event struct {
	Name  string
	Value int
}

// Last is the last value seen.
var Last int

// LastStatusCode is what its name says.
var LastStatusCode int // want LastStatusCode:`^status itself$`

// Sample has one number that is a status for those who use it so.
type Sample struct {
	CellStatusCode int
	CellValue      int
}

// Probe is somebody else's.
type Probe interface {
	StatusCode() int
	Count() int
}

// SetCode keeps nothing.
func SetCode(code int) {}

// FromHTTP writes statuses to places that take anything.
func FromHTTP(r *http.Response) Event {
	Last = r.StatusCode
	LastStatusCode = r.StatusCode
	return Event{"http", r.StatusCode}
}

// Emit sends it.
func Emit(Event) {}

// Values lists numbers.
type Values []int

// Of makes values of responses.
func Of(rs ...*http.Response) (v Values) { // want Of:`^status result0\[\]$`
	for _, r := range rs {
		v = append(v, r.StatusCode)
	}
	return v
}
