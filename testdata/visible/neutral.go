package visible

import "net/http"

// (1.2) A function that is given a status is given other numbers too: what holds them
// would have to be a status by itself, or have a name that says so.

type row struct{ code, count, wantStatus int }

var pageSize = 200

var rows = []row{{404, 404, 404}} // want `use http.StatusNotFound` `use http.StatusNotFound`

func digits(n int) (d int) {
	for range [3]int{} {
		d++
	}
	_ = n
	return d
}

func heading(n int) int { return n }

func shape(w http.ResponseWriter) (n int) {
	for _, r := range rows {
		w.WriteHeader(r.code)
		n += digits(r.code) + digits(r.count)
		n += heading(r.code) + heading(r.wantStatus)
	}
	limit := 300
	return n + digits(pageSize) + digits(limit) + passOn(256, 500)
}

func passOn(n, size int) int {
	if n > 0 {
		n = digits(size)
	}
	return n
}

// What strangers can write to may be anything.

// Result has fields that strangers can write to.
type Result struct{ Rows int }

func measure(resp *http.Response, r *Result) int {
	if r.Rows == 404 {
		return 0
	}
	return length(resp.StatusCode) + length(r.Rows)
}

func length(n int) int {
	if n == 404 {
		return 1
	}
	return 3
}

// A literal is a status where all else is one.
func lengths(resp *http.Response) int {
	return span(resp.StatusCode) + span(404) // want `use http.StatusNotFound`
}

func span(n int) int {
	if n == 410 { // want `use http.StatusGone`
		return 1
	}
	return 3
}

// Lists are no different.
var (
	sizes      = []int{100, 200, 300}
	retryCodes = []int{429}
	errorsOf   = []int{500} // want `use http.StatusInternalServerError`
	widths     = []int{100, 200}
)

func count(list []int) (n int) {
	for range list {
		n++
	}
	return n
}

func counts(resp *http.Response) int {
	seen := []int{resp.StatusCode}
	return count(seen) + count(sizes) + count(retryCodes)
}

// Nor are the values of maps.
var (
	codes = map[string]int{"missing": 404}
	pages = map[string]int{"name": 200}
)

func lookup(m map[string]int, key string) int { return m[key] }

func found(w http.ResponseWriter) int {
	w.WriteHeader(lookup(codes, "missing"))
	return lookup(pages, "name")
}

func first(list []int) int { return list[0] }

func only(list []int) int { return list[0] }

func reply(w http.ResponseWriter) int {
	w.WriteHeader(first(sizes))
	w.WriteHeader(only(errorsOf))
	return first(widths)
}

// The result of a function that returns what it was set to is used as a status.
func outcome(ok bool) int {
	result := 500 // want `use http.StatusInternalServerError`
	if ok {
		result = 200 // want `use http.StatusOK`
	}
	return result
}

func respond(w http.ResponseWriter) { w.WriteHeader(outcome(true)) }
