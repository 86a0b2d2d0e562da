// Package apierr has the errors of the orders service: each has a number of
// its own for support, and an HTTP status for the client.
package apierr

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
)

// Error is an error of the service.
type Error struct {
	Number  int    `json:"number"` // of the support manual
	Status  int    `json:"-"`
	Message string `json:"message"`
	Cause   error  `json:"-"`
}

func (e *Error) Error() string {
	return fmt.Sprintf("ORD-%03d: %s", e.Number, e.Message)
}

func (e *Error) Unwrap() error { return e.Cause }

// HTTPStatus is the status to answer with.
func (e *Error) HTTPStatus() int { return e.Status }

// The errors of orders have the numbers 100 to 199, those of payments 200 to
// 299, those of stock 400 to 499, and our own 500 to 599.
var (
	ErrNoOrder      = &Error{Number: 101, Status: 404, Message: "no such order"}             // want 404
	ErrOrderClosed  = &Error{Number: 102, Status: 409, Message: "order is closed"}           // want 409
	ErrOrderForeign = &Error{Number: 103, Status: 403, Message: "order of another customer"} // want 403
	ErrCard         = &Error{Number: 200, Status: 402, Message: "card refused"}              // want 402
	ErrCardExpired  = &Error{Number: 201, Status: 402, Message: "card expired"}              // want 402
	ErrCurrency     = &Error{Number: 204, Status: 422, Message: "currency not taken"}        // want 422
	ErrNoItem       = &Error{Number: 400, Status: 404, Message: "no such item"}              // want 404
	ErrSoldOut      = &Error{Number: 404, Status: 409, Message: "sold out"}                  // want 409
	ErrRecalled     = &Error{Number: 410, Status: 451, Message: "recalled by law"}           // want 451
	ErrBug          = &Error{Number: 500, Message: "our fault", Status: http.StatusInternalServerError}
	ErrWarehouse    = &Error{Number: 503, Status: 502, Message: "warehouse does not answer"} // want 502
	ErrClosing      = &Error{Number: 504, Status: 503, Message: "closing for the night"}     // want 503
)

// ValidationError names the fields that are wrong.
type ValidationError map[string]string

func (v ValidationError) Error() string { return fmt.Sprintf("%d fields are wrong", len(v)) }

// HTTPStatus is the status to answer with.
func (v ValidationError) HTTPStatus() int {
	if len(v) == 0 {
		return 500 // want 500
	}
	return 422 // want 422
}

// Number is that of the support manual.
func (v ValidationError) Number() int {
	if len(v) > 10 {
		return 404
	}
	return 400
}

// TooMany says that a client must slow down.
type TooMany struct{ PerMinute int }

func (t TooMany) Error() string { return fmt.Sprintf("more than %d in a minute", t.PerMinute) }

// HTTPStatus is the status to answer with.
func (TooMany) HTTPStatus() int { return 429 } // want 429

// Number is that of the support manual.
func (TooMany) Number() int { return 429 + 100 }

type statuser interface{ HTTPStatus() int }

// StatusOf finds the status in a chain of errors.
func StatusOf(err error) int {
	if err == nil {
		return 200 // want 200
	}
	var s statuser
	if errors.As(err, &s) {
		return s.HTTPStatus()
	}
	return 500 // want 500
}

// NumberOf finds the number of the support manual, 999 if there is none.
func NumberOf(err error) int {
	var e *Error
	if errors.As(err, &e) {
		return e.Number
	}
	var n interface{ Number() int }
	if errors.As(err, &n) {
		return n.Number()
	}
	return 999
}

// Write sends an error to the client.
func Write(w http.ResponseWriter, err error) {
	status := StatusOf(err)
	w.Header().Set("Content-Type", "application/json")
	if status == 429 { // want 429
		w.Header().Set("Retry-After", "60")
	}
	w.WriteHeader(status)
	if status >= 500 { // want 500
		err = ErrBug
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"number": NumberOf(err), "message": err.Error()})
}
