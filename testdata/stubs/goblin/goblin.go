// Package goblin has the shape of an assertion language whose assertion is a
// chain.
package goblin

// G is the context of a test.
type G struct{}

// Assertion is about a value.
type Assertion struct{ actual any }

// Assert starts an assertion.
func (g *G) Assert(actual any) *Assertion { return &Assertion{actual} }

// Equal asserts that the value is the one given.
func (a *Assertion) Equal(expected any) {}

// Eql is Equal by another name.
func (a *Assertion) Eql(expected any) {}
