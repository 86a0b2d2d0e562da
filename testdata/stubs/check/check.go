// Package check has the shape of a language of checkers.
package check

// Checker compares what was obtained with what is expected.
type Checker interface{ Info() string }

// C is the context of a test.
type C struct{}

// Assert asserts that the checker agrees.
func (c *C) Assert(obtained any, checker Checker, args ...any) {}

// Check is Assert, and goes on.
func (c *C) Check(obtained any, checker Checker, args ...any) bool { return true }

type named string

func (n named) Info() string { return string(n) }

// The checkers.
var (
	Equals  Checker = named("Equals")
	HasLen  Checker = named("HasLen")
	Matches Checker = named("Matches")
)

// Not turns a checker around.
func Not(c Checker) Checker { return c }
