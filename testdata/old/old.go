// Package old is of a module for Go 1.10, whose net/http had no name for 103,
// 421 and 425: the finding comes without a fix.
package old

import "net/http"

func old(w http.ResponseWriter) {
	w.WriteHeader(404) // want `use http.StatusNotFound`
	w.WriteHeader(421) // want `use http.StatusMisdirectedRequest`
	w.WriteHeader(425) // want `use http.StatusTooEarly`
	w.WriteHeader(103) // want `use http.StatusEarlyHints`
}
