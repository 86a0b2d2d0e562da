// Package through: what an expression gives is what goes into it.
package through

import (
	"cmp"
	"iter"
	"maps"
	"net/http"
	"slices"
	"sync/atomic"
)

// (5.3) A choice of several.

func atLeast(w http.ResponseWriter, code int) { w.WriteHeader(max(code, 400)) } // want `use http.StatusBadRequest`

func atMost(resp *http.Response) bool { return min(resp.StatusCode, 500) == 500 } // want `use http.StatusInternalServerError` `use http.StatusInternalServerError`

func orDefault(w http.ResponseWriter, code int) { w.WriteHeader(cmp.Or(code, 500)) } // want `use http.StatusInternalServerError`

// (5.4) A status on one path, and what was passed on the other.
func orOK(c int) int {
	if c == 0 {
		return 200 // want `use http.StatusOK`
	}
	return c
}

func larger(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func choices(w http.ResponseWriter, c int, xs []int) {
	w.WriteHeader(orOK(c))
	w.WriteHeader(orOK(404)) // want `use http.StatusNotFound`
	_ = larger(len(xs), 500)
	_ = max(len(xs), 500)
}

// (5.1) Conversions of structs.

type wire struct{ Code int }
type model struct{ Code int }

func send(w http.ResponseWriter, m model) { w.WriteHeader(wire(m).Code) }

func missing(w http.ResponseWriter) { send(w, model{Code: 404}) } // want `use http.StatusNotFound`

// (5.6) Integers of sync/atomic.

type recorder struct {
	http.ResponseWriter
	status atomic.Int32
	last   int32
}

func (r *recorder) WriteHeader(code int) {
	r.status.Store(int32(code))
	atomic.StoreInt32(&r.last, int32(code))
	r.ResponseWriter.WriteHeader(code)
}

func (r *recorder) Write(b []byte) (int, error) {
	r.status.CompareAndSwap(0, 200) // want `use http.StatusOK`
	return r.ResponseWriter.Write(b)
}

func (r *recorder) failed() bool {
	return r.status.Load() >= 500 || // want `use http.StatusInternalServerError`
		atomic.LoadInt32(&r.last) == 404 // want `use http.StatusNotFound`
}

type counted struct{ n atomic.Int32 }

func (c *counted) full() bool { c.n.Add(1); return c.n.Load() == 200 }

// (5.5) Sets, maps and arrays that a status indexes.

var retry = set{429: {}, 503: {}} // want `use http.StatusTooManyRequests` `use http.StatusServiceUnavailable`

type set map[int]struct{}

func (s set) has(c int) bool { _, ok := s[c]; return ok }

func should(resp *http.Response) bool { return retry.has(resp.StatusCode) }

func names(resp *http.Response) string {
	var names [600]string
	names[404] = "x" // want `use http.StatusNotFound`
	table := [...]string{
		410: "gone", // want `use http.StatusGone`
	}
	return names[resp.StatusCode] + table[resp.StatusCode]
}

func primes() (n int) {
	var sieve [600]bool
	sieve[404] = true
	for i := range sieve {
		if sieve[i] {
			n++
		}
	}
	return n
}

// (5.8) Elements of derived containers.

func yielded() iter.Seq[int] {
	return func(yield func(int) bool) {
		yield(404) // want `use http.StatusNotFound`
	}
}

func derived(w http.ResponseWriter) {
	for c := range yielded() {
		w.WriteHeader(c)
	}
	for c := range slices.Values([]int{201, 202}) { // want `use http.StatusCreated` `use http.StatusAccepted`
		w.WriteHeader(c)
	}
	for _, c := range slices.Clone([]int{203}) { // want `use http.StatusNonAuthoritativeInfo`
		w.WriteHeader(c)
	}
	for c := range maps.Keys(map[int]bool{204: true}) { // want `use http.StatusNoContent`
		w.WriteHeader(c)
	}
	for c := range slices.Values([]int{100, 200}) {
		_ = make([]int, c)
	}
}

func searched(resp *http.Response) bool {
	_, ok := slices.BinarySearch([]int{404, 410}, resp.StatusCode)                                 // want `use http.StatusNotFound` `use http.StatusGone`
	return ok || slices.ContainsFunc([]int{500}, func(c int) bool { return c == resp.StatusCode }) // want `use http.StatusInternalServerError`
}

// (5.7) Pointers, and type parameters that only integers can be.

func set3(p *int, v int) { *p = v }

func byPointer(w http.ResponseWriter) {
	var code int
	set3(&code, 404) // want `use http.StatusNotFound`
	w.WriteHeader(code)
}

func generic[T ~int](w http.ResponseWriter, c T) { w.WriteHeader(int(c)) }

func generics(w http.ResponseWriter) { generic(w, 403) } // want `use http.StatusForbidden`

// Ordered by a function.

func less(t interface{ Fail() }, a, b int) {
	if a >= b {
		t.Fail()
	}
}

func ordered(t interface{ Fail() }, resp *http.Response, s string) {
	less(t, resp.StatusCode, 400) // want `use http.StatusBadRequest`
	less(t, len(s), 400)
}

// (5.1) A struct type without a name is one type wherever it is spelled out.
func unnamedStruct(resp *http.Response) {
	for _, c := range []struct {
		name string
		code int
	}{
		{"missing", 404}, // want `use http.StatusNotFound instead of 404`
		{"gone", 410},    // want `use http.StatusGone instead of 410`
	} {
		runCase(resp, c)
	}
	runCases(resp, []struct{ code int }{{409}}) // want `use http.StatusConflict instead of 409`
	runSizes([]struct{ size int }{{409}})
	runSizes([]struct{ size int }{{4096}})
}

func runCase(resp *http.Response, c struct {
	name string
	code int
}) bool {
	return resp.StatusCode == c.code
}

func runCases(resp *http.Response, list []struct{ code int }) bool {
	return resp.StatusCode == list[0].code
}

func runSizes(list []struct{ size int }) int { return len(make([]byte, list[0].size)) }

// (5.9) An interface variable that holds one integer.
func inInterface(w http.ResponseWriter, resp *http.Response) bool {
	var v any = resp.StatusCode
	switch v {
	case 301, 302: // want `use http.StatusMovedPermanently` `use http.StatusFound`
		return false
	}
	w.WriteHeader(v.(int))
	return v == 404 || 410 == v || v.(int) == 500 // want `use http.StatusNotFound` `use http.StatusGone` `use http.StatusInternalServerError`
}

func converted(resp *http.Response) bool {
	v := any(int64(resp.StatusCode))
	n, ok := v.(int64)
	return ok && n == 404 // want `use http.StatusNotFound`
}

func told(resp *http.Response) bool {
	var v any = resp.StatusCode
	switch v := v.(type) {
	case int:
		return v == 404 // want `use http.StatusNotFound`
	case string:
		return v == "404"
	}
	return false
}

func setAgain(resp *http.Response, rows []string) bool {
	var v any = resp.StatusCode
	if len(rows) > 0 {
		v = len(rows)
	}
	return v == 404
}

func setInside(resp *http.Response, set func(*any)) (bool, bool) {
	var v any = resp.StatusCode
	set(&v)
	var u any = resp.StatusCode
	func() { u = "404" }()
	return v == 404, u == 404
}

func rowsInInterface(rows []string, resp *http.Response) bool {
	var v, code any = len(rows), resp.StatusCode
	_ = code
	return v == 404
}
