// Package sqlgate answers queries over HTTP.
package sqlgate

import (
	"errors"
	"fmt"
)

// DBError is what the database says: a number and a state of five characters.
type DBError struct {
	Errno int
	State string
	Text  string
}

func (e *DBError) Error() string { return fmt.Sprintf("ERROR %d (%s): %s", e.Errno, e.State, e.Text) }

// class is what sort of error a number is.
type class int

const (
	classUnknown class = iota
	classClient
	classConflict
	classBusy
	classDenied
)

// errnos are the numbers of the server, and those of our shards (200 to 599).
var errnos = map[int]class{
	200:  classBusy, // shard is being split
	201:  classBusy, // shard is being joined
	204:  classClient,
	301:  classBusy, // shard has moved
	400:  classClient,
	404:  classUnknown, // shard is lost
	409:  classDenied,
	500:  classConflict,
	503:  classDenied,
	1040: classBusy,
	1044: classDenied,
	1045: classDenied,
	1054: classClient,
	1062: classConflict,
	1064: classClient,
	1146: classClient,
	1205: classBusy,
	1213: classBusy,
	1451: classConflict,
}

// Classify finds the class of an error.
func Classify(err error) class {
	var db *DBError
	if !errors.As(err, &db) {
		return classUnknown
	}
	if c, ok := errnos[db.Errno]; ok {
		return c
	}
	if db.Errno >= 500 && db.Errno < 600 {
		return classBusy
	}
	return classUnknown
}

// httpStatus is the status for a class.
func (c class) httpStatus() int {
	switch c {
	case classClient:
		return 400 // want 400
	case classConflict:
		return 409 // want 409
	case classBusy:
		return 503 // want 503
	case classDenied:
		return 403 // want 403
	default:
		return 500 // want 500
	}
}

// weight is how much an error counts for the circuit breaker.
func (c class) weight() int {
	switch c {
	case classClient, classDenied:
		return 0
	case classConflict:
		return 100
	case classBusy:
		return 200
	default:
		return 500
	}
}

// waitMS is how long to wait before another attempt.
var waitMS = [...]int{classUnknown: 500, classClient: 0, classConflict: 100, classBusy: 300, classDenied: 0}
