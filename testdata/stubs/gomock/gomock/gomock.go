// Package gomock has the shape of a mocking library.
package gomock

// Call is an expectation.
type Call struct{}

// Return says what the call returns.
func (c *Call) Return(rets ...any) *Call { return c }

// DoAndReturn says what answers the call.
func (c *Call) DoAndReturn(f any) *Call { return c }

// Times says how often it is made.
func (c *Call) Times(n int) *Call { return c }

// Controller makes and checks expectations.
type Controller struct{}

// Call is a call of a mock.
func (c *Controller) Call(receiver any, method string, args ...any) []any { return nil }

// RecordCall expects a call of a mock.
func (c *Controller) RecordCall(receiver any, method string, args ...any) *Call { return nil }
