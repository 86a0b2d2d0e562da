// Package handing hands on the responses of a package that makes them.
package handing

import (
	"net/http"

	"fixture.test/text/own"
)

// Next returns the next response.
func Next() *http.Response { return own.Fake() }
