// Package require stops the test where assert goes on.
package require

import "github.com/stretchr/testify/assert"

// Equal asserts that two values are equal.
func Equal(t assert.TestingT, expected, actual any, msgAndArgs ...any) {
	if assert.Equal(t, expected, actual, msgAndArgs...) {
		return
	}
	panic("FailNow")
}

// Assertions has the assertions as methods.
type Assertions struct{ t assert.TestingT }

// New makes one.
func New(t assert.TestingT) *Assertions { return &Assertions{t} }

// Equal asserts that two values are equal.
func (a *Assertions) Equal(expected, actual any, msgAndArgs ...any) {
	Equal(a.t, expected, actual, msgAndArgs...)
}
