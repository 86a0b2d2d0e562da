// Package homemade is a framework with names of its own: nothing in it is
// called as in net/http.
package homemade

import "net/http"

// Exchange is what a handler works on.
type Exchange interface {
	Reply(status int, body string) // want Reply:`^status param0$`
	AnsweredStatus() int           // want AnsweredStatus:`^status result0$`
}

type exchange struct {
	out  http.ResponseWriter
	sent int
}

func (e *exchange) Reply(number int, body string) {
	e.sent = number
	e.out.WriteHeader(number)
}

func (e *exchange) AnsweredStatus() int { return e.sent }

// New wraps a writer.
func New(w http.ResponseWriter) Exchange { return &exchange{out: w} }

// Tape records what a handler answers.
type Tape struct {
	LastCode int   // want LastCode:`^status itself$`
	Codes    []int // want Codes:`^status itself\[\]$`
}

// Header, Write and WriteHeader make Tape a writer.
func (t *Tape) Header() http.Header         { return nil }
func (t *Tape) Write(b []byte) (int, error) { return len(b), nil }
func (t *Tape) WriteHeader(n int) { // want WriteHeader:`^status param0$`
	t.LastCode = n
	t.Codes = append(t.Codes, n)
}

// Problem is an error that knows its answer.
type Problem struct {
	Kind   int // want Kind:`^status itself$`
	Detail string
}

func (p *Problem) Error() string { return p.Detail }

// Fail makes a problem.
func Fail(kind int, detail string) *Problem { return &Problem{kind, detail} } // want Fail:`^status param0$`

// Send answers with the problem.
func (p *Problem) Send(w http.ResponseWriter) { http.Error(w, p.Detail, p.Kind) }

// KindOf returns the answer for err.
func KindOf(err error) int { // want KindOf:`^status result0$`
	if p, ok := err.(*Problem); ok {
		return p.Kind
	}
	return http.StatusInternalServerError
}

// Retry tries again on some answers.
func Retry(resp *http.Response, on []int, never ...int) bool { // want Retry:`^status param1\[\] param2\[\]$`
	for _, n := range on {
		if n == resp.StatusCode {
			return true
		}
	}
	for _, n := range never {
		if n == resp.StatusCode {
			return false
		}
	}
	return false
}

// Observer is told every answer.
type Observer func(code int) // want Observer:`^status param0$`

// Observe calls it.
func Observe(o Observer, resp *http.Response) { o(resp.StatusCode) }

// Problems can be replaced.
var Problems = func(number int) *Problem { return Fail(number, "") } // want Problems:`^status param0$`

// Missing is a name for an answer.
const Missing = http.StatusNotFound // want Missing:`^status itself$`

// Same is an equality helper for tests.
func Same(t interface{ Fail() }, have, wish any) { // want Same:`^status pair\(1,2\)$`
	if have != wish {
		t.Fail()
	}
}
