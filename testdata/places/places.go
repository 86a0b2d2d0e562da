// Package places: a place is as fine as a reader sees it.
package places

import "net/http"

// Option is a generic wrapper.
type Option[T any] struct {
	set   bool
	value T
}

func (o *Option[T]) get() T  { return o.value }
func (o *Option[T]) put(v T) { o.value = v }

type config struct {
	status  Option[int]
	timeout Option[int] // milliseconds
	width   Option[int] // pixels
}

func serve(w http.ResponseWriter, c config) {
	if c.status.set {
		w.WriteHeader(c.status.value)
	}
}

var defaults = config{
	status:  Option[int]{value: 404}, // want `use http.StatusNotFound`
	timeout: Option[int]{value: 500},
	width:   Option[int]{true, 300},
}

func wide(c config) bool { return c.width.value > 400 }

// (4.2) A method that returns or sets a field stands for it.
func accessors(w http.ResponseWriter) bool {
	var code, pages Option[int]
	code.put(404) // want `use http.StatusNotFound`
	pages.put(404)
	w.WriteHeader(code.get())
	return code.get() == 410 || pages.get() == 410 // want `use http.StatusGone`
}

// (4.1) A flag for each thing.

type intFlag struct {
	name  string
	value int
}

var (
	statusFlag = intFlag{"status", 503} // want `use http.StatusServiceUnavailable`
	portFlag   = intFlag{"port", 500}
	limitFlag  = intFlag{name: "limit", value: 200}
)

func flags(w http.ResponseWriter) {
	w.WriteHeader(statusFlag.value)
	if limitFlag.value > 400 || portFlag.value == 404 {
		return
	}
}

// A flag that is reached in another way is one place for all.

type anyFlag struct{ value int }

func (f anyFlag) write(w http.ResponseWriter) { w.WriteHeader(f.value) }

var someFlag = anyFlag{503} // want `use http.StatusServiceUnavailable`

// A table for each test.

type testCase struct {
	in   string
	want int
}

func statuses(resp *http.Response) bool {
	for _, tc := range []testCase{{"a", 200}, {"b", 404}} { // want `use http.StatusOK` `use http.StatusNotFound`
		if resp.StatusCode != tc.want {
			return false
		}
	}
	return true
}

func lengths() bool {
	for _, tc := range []testCase{{"aaaa", 400}, {"bb", 200}} {
		if len(tc.in) != tc.want {
			return false
		}
	}
	return true
}

// (4.3) One variable for several things.

func rows(w http.ResponseWriter, list []string) {
	n := 500 // rows a page
	for len(list) > 0 {
		list = page(list, n)
	}
	n = 204 // want `use http.StatusNoContent`
	w.WriteHeader(n)
}

func page(list []string, n int) []string { return nil }

func delayed(resp *http.Response) bool {
	n := resp.StatusCode
	if n == 404 { // want `use http.StatusNotFound`
		return false
	}
	n = int(resp.ContentLength)
	return n == 200
}

func branches(w http.ResponseWriter, err error, list []string) {
	var n int
	if err != nil {
		n = 500 // want `use http.StatusInternalServerError`
	} else {
		n = 404 // want `use http.StatusNotFound`
	}
	w.WriteHeader(n)
	n = 300
	_ = list[:n]
}

func loop(w http.ResponseWriter, codes []int) {
	n := 200 // want `use http.StatusOK`
	for _, c := range codes {
		w.WriteHeader(n)
		n = c
		if n == 404 { // want `use http.StatusNotFound`
			continue
		}
	}
}

func stepwise(resp *http.Response) bool {
	n := resp.StatusCode
	if n == 404 { // want `use http.StatusNotFound`
		return true
	}
	n -= 400
	return n == 303
}

// What only counts holds no status, until it gets one of another variable.
func counted(w http.ResponseWriter, list []string, given int) {
	first := 404 // want `use http.StatusNotFound`
	n := len(list) * 2
	if n == 500 {
		return
	}
	n = first
	w.WriteHeader(n)
	n = len(list) - 1
	if n == 300 {
		n = given
	}
	if n == 200 {
		return
	}
}
