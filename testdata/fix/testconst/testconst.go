// Package testconst: a constant that only a test declares is for tests.
package testconst

import "net/http"

func code(w http.ResponseWriter) {
	w.WriteHeader(499) // want `give 499 a name`
	w.WriteHeader(444) // want `use statusNoResponse instead of 444`
	w.WriteHeader(520) // want `give 520 a name`
}

const statusNoResponse = 444
