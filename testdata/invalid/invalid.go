// Package invalid: numbers that cannot be a status where they stand.
package invalid

import (
	"net/http"
	"net/http/httptest"
)

func forms(w http.ResponseWriter, rec *httptest.ResponseRecorder, resp *http.Response) {
	w.WriteHeader(0)            // want `WriteHeader panics: 0 is not a three-digit status code`
	w.WriteHeader(99)           // want `WriteHeader panics: 99 is not a three-digit status code`
	rec.WriteHeader(1000)       // want `WriteHeader panics: 1000 is not a three-digit status code`
	_ = resp.StatusCode == 4040 // want `this comparison is never true: 4040 is not a three-digit status code`
	_ = resp.StatusCode != 2000 // want `this comparison is always true: 2000 is not a three-digit status code`
	_ = resp.StatusCode == 0
	_ = resp.StatusCode == -1
	_ = resp.StatusCode < 1000
	resp.StatusCode = 0
}

type lenient struct{ http.ResponseWriter }

// WriteHeader of our own may take what it likes.
func (lenient) WriteHeader(int) {}

func ours(l lenient) { l.WriteHeader(0) }

// answer is inferred: an application may go past 999.
type answer struct{ status int }

func inferred(resp *http.Response) bool {
	a := answer{status: resp.StatusCode}
	return a.status == 4040 || a.status == 1000
}

// promoted is net/http's own field still.
type promoted struct{ *http.Response }

func through(p promoted) bool {
	return p.StatusCode == 4040 // want `this comparison is never true: 4040 is not a three-digit status code`
}
