// Package boundary: an ordered comparison that cuts a class of codes at the
// wrong side.
package boundary

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/assert"
)

const (
	firstError = http.StatusBadRequest
	limit      = 300
)

// (6.1) 400 itself belongs to the class above it.
func above(resp *http.Response) error {
	if resp.StatusCode > 400 { // want `400 itself, Bad Request, is not covered: >= 400 is where client errors start`
		return errors.New(resp.Status)
	}
	return nil
}

func aboveNamed(resp *http.Response) bool {
	return resp.StatusCode > http.StatusBadRequest // want `400 itself, Bad Request, is not covered`
}

func aboveOwn(resp *http.Response) bool { return resp.StatusCode > firstError } // want `400 itself`

func ownByValue(resp *http.Response) bool { return resp.StatusCode <= limit } // want `300 itself, Multiple Choices, is covered: redirects start there, < 300 leaves them out`

func success(resp *http.Response) bool {
	return resp.StatusCode >= 200 && resp.StatusCode <= 300 // want `use http.StatusOK instead of 200` `300 itself, Multiple Choices, is covered`
}

func notSuccess(resp *http.Response) bool {
	return resp.StatusCode < http.StatusOK || resp.StatusCode > http.StatusMultipleChoices // want `300 itself, Multiple Choices, is not covered: >= 300 is where redirects start`
}

func redirects(resp *http.Response) bool {
	return resp.StatusCode >= http.StatusMultipleChoices && resp.StatusCode <= http.StatusBadRequest // want `400 itself, Bad Request, is covered: client errors start there, < 400 leaves them out`
}

func turned(resp *http.Response) bool { return 400 < resp.StatusCode } // want `400 itself`

func turnedToo(resp *http.Response) bool { return (http.StatusMultipleChoices) >= (resp.StatusCode) } // want `300 itself`

func converted(resp *http.Response) bool { return int64(resp.StatusCode) > int64(400) } // want `400 itself`

func negated(resp *http.Response) bool { return !(resp.StatusCode > 400) } // want `400 itself`

func cases(resp *http.Response) string {
	switch code := resp.StatusCode; {
	case code > 500: // want `use http.StatusInternalServerError`
		return "server"
	case code > 400: // want `400 itself`
		return "client"
	}
	return ""
}

func alone(resp *http.Response) bool {
	return resp.StatusCode > 400 && resp.StatusCode < 500 // want `400 itself` `use http.StatusInternalServerError`
}

func overlap(resp *http.Response) string {
	if resp.StatusCode <= 400 { // want `400 itself, Bad Request, is covered`
		return "fine"
	} else if resp.StatusCode >= 400 { // want `use http.StatusBadRequest`
		return "error"
	}
	return ""
}

// What is part of a condition leaves nothing over for a branch beside it.
func leftOver(resp *http.Response) error {
	if resp.StatusCode > 201 && resp.StatusCode < 400 { // want `use http.StatusCreated` `use http.StatusBadRequest`
		return errors.New("unexpected")
	}
	if resp.StatusCode > 400 { // want `400 itself`
		return errors.New("failed")
	}
	return nil
}

func twice(resp *http.Response) string {
	if resp.StatusCode < 200 || resp.StatusCode > 300 { // want `use http.StatusOK` `300 itself`
		return "failed"
	}
	switch {
	case resp.StatusCode < 300: // want `use http.StatusMultipleChoices`
		return "fine"
	}
	return ""
}

func inClosure(codes []*http.Response) func() bool {
	return func() bool { return codes[0].StatusCode > 400 } // want `400 itself`
}

func folded(resp *http.Response) bool { return resp.StatusCode > http.StatusOK+200 } // want `400 itself`

func asserted(t *testing.T, rec *httptest.ResponseRecorder) {
	assert.Greater(t, rec.Code, 400)                                  // want `400 itself, Bad Request, is not covered`
	assert.LessOrEqualf(t, rec.Code, http.StatusMultipleChoices, "x") // want `300 itself, Multiple Choices, is covered`
}

func inferred(resp *http.Response) error {
	code := resp.StatusCode
	return check(code)
}

func check(code int) error {
	if code > 400 { // want `400 itself, Bad Request, is not covered: >= 400 is where client errors start \(code is assigned from resp.StatusCode\)`
		return errors.New("failed")
	}
	return nil
}
