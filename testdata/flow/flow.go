// Package flow: what flows to a status, or from one, is a status.
package flow

import (
	"net/http"
	"slices"
)

// (0.3) Backward, through parameters and calls.

func respond(w http.ResponseWriter, code int, body string) {
	write(w, body, code)
}

func write(w http.ResponseWriter, body string, status int) {
	w.WriteHeader(status)
	_, _ = w.Write([]byte(body))
}

func handler(w http.ResponseWriter, r *http.Request) {
	respond(w, 400, "bad")               // want `use http.StatusBadRequest instead of 400 \(code flows to flow.write\)`
	write(w, "teapot", 418)              // want `use http.StatusTeapot instead of 418 \(status flows to \(http.ResponseWriter\).WriteHeader\)`
	func(c int) { write(w, "", c) }(201) // want `use http.StatusCreated instead of 201`
	later := func(c int) { respond(w, c, "") }
	later(202) // want `use http.StatusAccepted instead of 202`
	var declared func(int)
	declared = func(c int) { w.WriteHeader(c) }
	declared(203) // want `use http.StatusNonAuthoritativeInfo instead of 203`
}

// Results.

func codeFor(err error) int {
	if err != nil {
		return 500 // want `use http.StatusInternalServerError instead of 500`
	}
	return 200 // want `use http.StatusOK instead of 200`
}

func wanted(w http.ResponseWriter, err error) { w.WriteHeader(codeFor(err)) }

func both(err error) (int, error) {
	if err != nil {
		return 404, err // want `use http.StatusNotFound instead of 404`
	}
	return http.StatusOK, nil
}

func spread(w http.ResponseWriter) error {
	code, err := both(nil)
	if code == 404 { // want `use http.StatusNotFound instead of 404`
		return err
	}
	return nil
}

func namedResult(ok bool) (code int, err error) {
	code = 200 // want `use http.StatusOK instead of 200`
	if !ok {
		code = http.StatusConflict
		return
	}
	return
}

// Forward: locals, fields, package variables.

var last = http.StatusOK

func forward(resp *http.Response) bool {
	code := resp.StatusCode
	var again = code
	third := int64(again)
	last = 503                         // want `use http.StatusServiceUnavailable instead of 503`
	return third == 404 || last == 500 // want `use http.StatusNotFound instead of 404` `use http.StatusInternalServerError instead of 500`
}

type result struct {
	code  int
	again *int
}

func (r *result) read(resp *http.Response) {
	r.code = resp.StatusCode
	r.again = to(resp.StatusCode)
}

func (r result) missing() bool {
	return r.code == 404 || *r.again == 410 // want `use http.StatusNotFound instead of 404` `use http.StatusGone instead of 410`
}

var _ = result{code: 204} // want `use http.StatusNoContent instead of 204`

type failure struct {
	status int
	text   string
}

func (f *failure) write(w http.ResponseWriter) { http.Error(w, f.text, f.status) }

var failures = []failure{
	{404, "no such page"},          // want `use http.StatusNotFound instead of 404`
	{status: 403, text: "go away"}, // want `use http.StatusForbidden instead of 403`
}

type generic[T any] struct {
	status int
	body   T
}

func (g generic[T]) write(w http.ResponseWriter) { w.WriteHeader(g.status) }

var _ = generic[string]{status: 201} // want `use http.StatusCreated instead of 201`
var _ = generic[int]{202, 202}       // want `use http.StatusAccepted instead of 202`

// (0.2) A status constant of net/http, or one declared from it, is evidence.

const missing = http.StatusNotFound

func constants(a, b int) bool {
	if a == missing || a == 410 { // want `use http.StatusGone instead of 410`
		return true
	}
	return b == 410
}

// Containers.

var retryable = []int{429, 503} // want `use http.StatusTooManyRequests instead of 429` `use http.StatusServiceUnavailable instead of 503`

func retry(resp *http.Response) bool {
	for _, code := range retryable {
		if resp.StatusCode == code {
			return true
		}
	}
	return slices.Contains([]int{500, 502}, resp.StatusCode) // want `use http.StatusInternalServerError instead of 500` `use http.StatusBadGateway instead of 502`
}

var texts = map[int]string{
	404: "gone fishing", // want `use http.StatusNotFound instead of 404`
}

func text(resp *http.Response) string { return texts[resp.StatusCode] }

func counts(all []*http.Response) {
	seen := map[int]int{}
	for _, resp := range all {
		seen[resp.StatusCode]++
	}
	_ = seen[404] // want `use http.StatusNotFound instead of 404`
	for code, n := range seen {
		_ = code == 500 // want `use http.StatusInternalServerError instead of 500`
		_ = n == 500
	}
	var codes []int
	for _, resp := range all {
		codes = append(codes, resp.StatusCode)
	}
	codes = append(codes, 200) // want `use http.StatusOK instead of 200`
	_ = codes[0] == 201        // want `use http.StatusCreated instead of 201`
	ch := make(chan int, 1)
	ch <- all[0].StatusCode
	_ = <-ch == 204                         // want `use http.StatusNoContent instead of 204`
	byName := map[string][]int{"ok": {200}} // want `use http.StatusOK instead of 200`
	_ = byName["ok"][0] == all[0].StatusCode
}

func anyOf(resp *http.Response, codes ...int) bool {
	return slices.Contains(codes, resp.StatusCode)
}

func variadic(resp *http.Response) bool {
	return anyOf(resp, 200, 201) // want `use http.StatusOK instead of 200` `use http.StatusCreated instead of 201`
}

// Named integer types and pointers.

type status int

func (s status) write(w http.ResponseWriter) { w.WriteHeader(int(s)) }

func named(w http.ResponseWriter, p *int) {
	status(404).write(w) // want `use http.StatusNotFound instead of 404`
	var s status = 500   // want `use http.StatusInternalServerError instead of 500`
	s.write(w)
	w.WriteHeader(*p)
	*p = 409 // want `use http.StatusConflict instead of 409`
}

// (5.2) What it is passed is what it gives.
func to[T any](v T) *T { return &v }

type options struct{ status *int }

func (o options) write(w http.ResponseWriter) { w.WriteHeader(*o.status) }

var _ = options{status: to(422)} // want `use http.StatusUnprocessableEntity instead of 422`

// Closures and callbacks.

func each(visit func(code int)) { visit(500) } // want `use http.StatusInternalServerError instead of 500`

func callbacks(w http.ResponseWriter) {
	each(func(c int) { w.WriteHeader(c) })
}

type hook func(status int)

func (h hook) run() { h(404) } // want `use http.StatusNotFound instead of 404`

func hooks(w http.ResponseWriter) { hook(func(s int) { w.WriteHeader(s) }).run() }
