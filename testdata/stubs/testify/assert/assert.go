// Package assert has the shape of an assertion library.
package assert

import "reflect"

// TestingT is what a test offers.
type TestingT interface {
	Errorf(format string, args ...any)
}

// ObjectsAreEqual compares by value.
func ObjectsAreEqual(expected, actual any) bool {
	if expected == nil || actual == nil {
		return expected == actual
	}
	return reflect.DeepEqual(expected, actual)
}

// Equal asserts that two values are equal.
func Equal(t TestingT, expected, actual any, msgAndArgs ...any) bool {
	if !ObjectsAreEqual(expected, actual) {
		t.Errorf("not equal")
		return false
	}
	return true
}

// Greater asserts an order, and so no equality.
func Greater(t TestingT, x, y int) bool {
	if x == y || x < y {
		t.Errorf("not greater")
	}
	return x > y
}

// GreaterOrEqual asserts an order.
func GreaterOrEqual(t TestingT, x, y int) bool {
	if x < y {
		t.Errorf("not greater or equal")
	}
	return x >= y
}

// Less asserts an order.
func Less(t TestingT, x, y int) bool {
	if x >= y {
		t.Errorf("not less")
	}
	return x < y
}

// LessOrEqualf asserts an order.
func LessOrEqualf(t TestingT, x, y int, msg string, args ...any) bool {
	if x > y {
		t.Errorf(msg, args...)
	}
	return x <= y
}
