package visible

import (
	"fmt"
	"io"
	"net/http"
)

// (1.5) A literal in the company of a status, where something beside it says what it is.
type metrics struct{ out io.Writer }

func (m metrics) gauge(name string, value int)     { fmt.Fprintf(m.out, "%s:%d|g\n", name, value) }
func (m metrics) observe(name string, code int)    { fmt.Fprintf(m.out, "%s:%d|c\n", name, code) }
func (m metrics) answered(name string, status int) { fmt.Fprintf(m.out, "%s:%d|s\n", name, status) }

func (m metrics) web(resp *http.Response) {
	m.gauge("status", resp.StatusCode)
	m.observe("http", resp.StatusCode)
	m.answered("api", resp.StatusCode)
}

func (m metrics) start() {
	m.gauge("queue.max", 500)
	m.gauge("timeout.ms", 300)
	m.observe("printer", 500)
	m.answered("health", 503) // want `use http.StatusServiceUnavailable`
}

type attribute struct {
	name  string
	value int
}

func attributes(resp *http.Response) []attribute {
	return []attribute{{"status", resp.StatusCode}, {"width", 300}, {name: "depth", value: 200}}
}

type pairOf struct{ key, val int }

func listed(resp *http.Response) []pairOf {
	return []pairOf{{1, resp.StatusCode}, {2, 300}}
}

func settings(resp *http.Response) map[string]int {
	m := map[string]int{"status": resp.StatusCode, "columns": 200}
	m["timeout_ms"] = 300
	return m
}

// What the place flows into says what it is.
func because(w http.ResponseWriter, reason string, n int) {
	fmt.Println(reason)
	w.WriteHeader(n)
}

func replied(w http.ResponseWriter, resp *http.Response) {
	because(w, "upstream", resp.StatusCode)
	because(w, "gone", 410) // want `use http.StatusGone`
}

// And so does a comparison.
func expected(resp *http.Response) bool {
	for _, c := range []struct {
		name string
		want int
	}{{"same", resp.StatusCode}, {"missing", 404}} { // want `use http.StatusNotFound`
		if resp.StatusCode == c.want {
			return true
		}
	}
	return false
}

// A name of another code, or of a quantity, confirms nothing.
func otherNames(resp *http.Response, ask func(string) int) int {
	areaCode, httpTimeout := ask("area"), ask("timeout")
	if areaCode == 0 {
		areaCode, httpTimeout = resp.StatusCode, resp.StatusCode
	}
	return areaCode + httpTimeout
}
