// Package mock has the shape of a mocking library.
package mock

// Arguments are what a call returns.
type Arguments []any

// Get returns one of them.
func (a Arguments) Get(i int) any { return a[i] }

// Call is an expectation.
type Call struct{}

// Return says what the call returns.
func (c *Call) Return(rets ...any) *Call { return c }

// Run says what is called.
func (c *Call) Run(f func(Arguments)) *Call { return c }

// Mock is embedded in a mock.
type Mock struct{}

// On expects a call.
func (m *Mock) On(method string, args ...any) *Call { return nil }

// Called is a call.
func (m *Mock) Called(args ...any) Arguments { return nil }
