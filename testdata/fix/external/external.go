// Package external has tests inside and outside the package.
package external

import "net/http"

// Get returns a response.
func Get() *http.Response { return nil }
