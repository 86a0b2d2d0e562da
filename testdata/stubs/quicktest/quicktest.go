// Package quicktest has the shape of a language of checkers, with functions and
// methods.
package quicktest

import "testing"

// Checker compares what was obtained with what is expected.
type Checker interface{ Info() string }

// C is the context of a test.
type C struct{}

// Assert asserts that the checker agrees.
func (c *C) Assert(got any, checker Checker, args ...any) bool { return true }

// Assert asserts that the checker agrees.
func Assert(t testing.TB, got any, checker Checker, args ...any) bool { return true }

type named string

func (n named) Info() string { return string(n) }

// The checkers.
var (
	Equals Checker = named("Equals")
	HasLen Checker = named("HasLen")
)
