// Package orders never hands an Order to herr; it only logs with it.
package orders

import "fixture.test/votes/herr"

// Order has a code of the warehouse.
type Order struct{ code int }

// Code is the code of the warehouse: 100 new, 200 packed, 300 sent.
func (o Order) Code() int { return o.code }

// Sent is true for sent orders.
func (o Order) Sent() bool {
	herr.Log("sent?")
	return o.Code() == 300
}

// Pack makes a packed one.
func Pack() Order { return Order{code: 200} }

type step struct{}

func (step) Code() int { return 500 }

// missing is an error that errors.As finds: its method's name is enough.
type missing struct{}

func (missing) StatusCode() int { return 404 } // want `use http.StatusNotFound`

// refused becomes a Coder before everybody's eyes.
type refused struct{}

func (refused) Code() int { return 403 } // want `use http.StatusForbidden`

var _ herr.Coder = refused{}
