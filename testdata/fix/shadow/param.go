// Package shadow: http means something else at the literal.
package shadow

import "net/http"

func param(resp *http.Response, http string) bool {
	return resp.StatusCode == 404 // want `use nethttp.StatusNotFound`
}

func visible(resp *http.Response) bool {
	return resp.StatusCode == 404 // want `use http.StatusNotFound`
}
