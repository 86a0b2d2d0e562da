// Package mocks: what a generated mock is told to return is what its method
// returns.
package mocks

import "net/http"

// Coder is the interface that is mocked.
type Coder interface {
	StatusCode() int // want StatusCode:`^status result0$`
	Length() int
}

// Serve answers.
func Serve(w http.ResponseWriter, c Coder) {
	w.WriteHeader(c.StatusCode())
	_, _ = w.Write(make([]byte, c.Length()))
}

type numbered interface{ Number() int }

func serve(w http.ResponseWriter, n numbered) { w.WriteHeader(n.Number()) }
