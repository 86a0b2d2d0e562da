// Package check is a small assertion package.
package check

import "testing"

// Equal fails the test unless got is want.
func Equal[T comparable](t *testing.T, want, got T, what ...string) {
	t.Helper()
	if got != want {
		t.Errorf("%v: got %v, want %v", what, got, want)
	}
}

// True fails the test unless ok.
func True(t *testing.T, ok bool, what string) {
	t.Helper()
	if !ok {
		t.Error(what)
	}
}
