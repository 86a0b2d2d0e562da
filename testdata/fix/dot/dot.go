// Package dot: net/http is imported into the file's scope.
package dot

import . "net/http"

func dot(resp *Response) bool { return resp.StatusCode == 404 } // want `use StatusNotFound`

func shadowed(resp *Response, StatusNotFound string) bool {
	return resp.StatusCode == 404 // want `use http.StatusNotFound`
}
