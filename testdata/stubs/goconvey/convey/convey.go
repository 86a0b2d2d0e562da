// Package convey has the shape of a language of assertions by function.
package convey

// Assertion compares what is with what is expected.
type Assertion func(actual any, expected ...any) string

// So asserts that the assertion agrees.
func So(actual any, assert Assertion, expected ...any) {}

// ShouldEqual asserts that the two are equal.
func ShouldEqual(actual any, expected ...any) string { return "" }

// ShouldBeIn asserts that the value is one of those expected.
func ShouldBeIn(actual any, expected ...any) string { return "" }

// ShouldHaveLength asserts the length.
func ShouldHaveLength(actual any, expected ...any) string { return "" }
