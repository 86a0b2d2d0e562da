// Package text: what stands around the literal stays as it is.
package text

import "net/http"

func text(w http.ResponseWriter, resp *http.Response) int {
	w.WriteHeader(int(404)) // want `use http.StatusNotFound`
	w.WriteHeader((404))    // want `use http.StatusNotFound`
	var small int16 = int16(resp.StatusCode)
	if small == 404 { // want `use http.StatusNotFound`
		return (resp.StatusCode)
	}
	codes := map[string]int{
		"a":      resp.StatusCode,
		"longer": 404, // want `use http.StatusNotFound`
	}
	_ = codes
	return 500 // want `use http.StatusInternalServerError`
}
