// Package none: a file without an import.
package none

func missing() bool {
	return get().StatusCode == 404 || get().StatusCode == 410 // want `use http.StatusNotFound` `use http.StatusGone`
}
