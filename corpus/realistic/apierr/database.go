package apierr

import (
	"context"
	"errors"
	"fmt"
)

// DBError is an error of the database, with its own number.
type DBError struct {
	Code int
	Text string
}

func (e *DBError) Error() string { return fmt.Sprintf("db: %d: %s", e.Code, e.Text) }

// Retryable says whether the transaction may be run again.
func (e *DBError) Retryable() bool {
	switch e.Code {
	case 1205, 1213: // lock wait timeout, deadlock
		return true
	case 200, 201: // replica lag
		return true
	}
	return false
}

// FromDB makes an error of the service of one of the database.
func FromDB(err error) error {
	var db *DBError
	if !errors.As(err, &db) {
		if errors.Is(err, context.DeadlineExceeded) {
			return &Error{Number: 501, Status: 504, Message: "too slow", Cause: err} // want 504
		}
		return err
	}
	switch db.Code {
	case 1062: // duplicate key
		return &Error{Number: 104, Status: 409, Message: "already there", Cause: err} // want 409
	case 1406: // data too long
		return &Error{Number: 105, Status: 413, Message: "too long", Cause: err} // want 413
	case 404: // of our proxy: table is being moved
		return &Error{Number: 505, Status: 503, Message: "try again", Cause: err} // want 503
	case 500, 503: // of our proxy: shard lost
		return &Error{Number: 506, Status: 500, Message: "data lost", Cause: err} // want 500
	}
	return &Error{Number: 599, Status: 500, Message: "database", Cause: err} // want 500
}
