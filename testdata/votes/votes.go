// Package votes: interfaces and function values mean a status if all that
// stands behind them does.
package votes

import "net/http"

// (3.2) coder is implemented by two types that are seen to become one.
type coder interface{ Number() int }

type missing struct{}

func (missing) Number() int { return http.StatusNotFound }

type conflict struct{}

func (conflict) Number() int { return 409 } // want `use http.StatusConflict`

// unrelated has the method and never becomes a coder.
type unrelated struct{}

func (unrelated) Number() int { return 409 }

func coders() []coder { return []coder{missing{}, conflict{}} }

func write(w http.ResponseWriter, c coder) { w.WriteHeader(c.Number()) }

var _ = unrelated{}.Number() == 500

// (3.1) setter has one implementation that sends, and one that counts: the interface
// says nothing.
type setter interface{ Set(n int) }

type sender struct{ w http.ResponseWriter }

func (s sender) Set(n int) { s.w.WriteHeader(n) }

type counter struct{ n int }

func (c *counter) Set(n int) { c.n = n; n++ }

func setters(w http.ResponseWriter, s setter) []setter {
	s.Set(404)
	return []setter{sender{w}, &counter{}}
}

// Functions in a map, of one type, passed to one function.

type image struct{ w int }

func (i *image) resize(n int) { i.w = n }

func commands(w http.ResponseWriter, i *image) map[string]func(int) {
	return map[string]func(int){
		"status": func(n int) { w.WriteHeader(n) },
		"width": func(n int) {
			if n > 400 {
				n = 400
			}
			i.resize(n)
		},
	}
}

type handler func(n int)

func register(h handler) { h(200) }

func setup(w http.ResponseWriter, i *image) {
	register(func(n int) { w.WriteHeader(n) })
	register(func(n int) { i.resize(min(n, 500)) })
	var h handler = func(n int) {
		if n == 300 {
			i.resize(1)
		}
	}
	h(200)
}

// Filter takes functions of strangers, too.
func Filter(xs []int, keep func(int) bool) (out []int) {
	for _, x := range xs {
		if keep(x) {
			out = append(out, x)
		}
	}
	return out
}

// (3.3) The functions passed here say nothing about those of strangers.
func mine(codes []int, resp *http.Response) []int {
	return Filter(codes, func(c int) bool { return c == resp.StatusCode })
}

func sizes() []int { return Filter([]int{100, 200, 300}, func(n int) bool { return n > 200 }) }

// All agree.

func send(w http.ResponseWriter, f func(w http.ResponseWriter, n int)) { f(w, 404) } // want `use http.StatusNotFound`

func sends(w http.ResponseWriter) {
	send(w, func(w http.ResponseWriter, n int) { w.WriteHeader(n) })
	send(w, func(w http.ResponseWriter, n int) { http.Error(w, "", n) })
}

var results = map[string]func() int{
	"a": func() int { return 404 }, // want `use http.StatusNotFound`
	"b": func() int { return 410 }, // want `use http.StatusGone`
}

func viaTable(w http.ResponseWriter, k string) { w.WriteHeader(results[k]()) }

func viaLocal(w http.ResponseWriter) {
	f := func() int { return 409 } // want `use http.StatusConflict`
	w.WriteHeader(f())
	w.WriteHeader(func() int { return 410 }()) // want `use http.StatusGone`
}

// lists is a function type with a container.
type lists func(codes []int)

func retry(l lists) { l([]int{429, 503}) } // want `use http.StatusTooManyRequests` `use http.StatusServiceUnavailable`

func retries(resp *http.Response) {
	retry(func(codes []int) { _ = codes[0] == resp.StatusCode })
}

// Nothing is known of what the blank identifier takes.
func blank(w http.ResponseWriter) {
	_ = func(n int) { w.WriteHeader(n) }
	_, _ = func() int { return 200 }, 404
}
