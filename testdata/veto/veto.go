// Package veto: what is counted, computed with, used as a size or for two
// things is no status, whatever else speaks for it.
package veto

import (
	"bytes"
	"net/http"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// (2.2) Sizes and bounds.

func bin(w http.ResponseWriter, r *http.Request) {
	p := strings.Split(r.URL.Path, "/")
	n, _ := strconv.Atoi(p[2])
	switch p[1] {
	case "status":
		w.WriteHeader(n)
	case "bytes":
		if n > 300 {
			n = 300
		}
		_, _ = w.Write(bytes.Repeat([]byte("x"), n))
	}
}

func made(w http.ResponseWriter, n int) []int {
	w.WriteHeader(n)
	if n == 404 {
		return nil
	}
	return make([]int, n)
}

func cut(w http.ResponseWriter, s string, n int) string {
	w.WriteHeader(n)
	if n == 404 {
		return s
	}
	return s[:n]
}

func bound(w http.ResponseWriter, n int) {
	w.WriteHeader(n)
	for i := 0; i < n; i++ {
		_ = n == 404
	}
}

func handedOn(w http.ResponseWriter, n int) {
	size := n
	_ = make([]byte, size)
	w.WriteHeader(n)
	_ = n == 404
}

func waiting(w http.ResponseWriter, n int) {
	w.WriteHeader(n)
	time.Sleep(time.Duration(n) * time.Millisecond)
	_ = n == 404
}

// (2.1) Arithmetic, but for the class of a code and how far it is off.

func product(w http.ResponseWriter, n int) {
	w.WriteHeader(n)
	_ = n * 2
	_ = n == 404
}

func masked(w http.ResponseWriter, n int) {
	w.WriteHeader(n)
	_ = n&0xff == 0
	_ = n == 404
}

func class(w http.ResponseWriter, code int) bool {
	w.WriteHeader(code)
	return code/100 == 4 && code%100 == 4 && code-400 < 100 && code == 404 // want `use http.StatusNotFound`
}

func digits(w http.ResponseWriter, code int) (n int) {
	w.WriteHeader(code)
	for v := code; v > 0; v /= 10 {
		n++
	}
	if code == 404 { // want `use http.StatusNotFound`
		return 0
	}
	return n
}

// (2.3) Constants that are neither statuses nor sentinels.

type envelope struct{ code int }

func (e envelope) write(w http.ResponseWriter) { w.WriteHeader(e.code) }

var envelopes = []envelope{{404}, {1004}, {0}}

type answer struct{ code int }

func (a answer) write(w http.ResponseWriter) { w.WriteHeader(a.code) }

var answers = []answer{{404}, {299}, {0}, {-1}} // want `use http.StatusNotFound`

// (2.5) What a number means depends on the text beside it.

func observe(name string, value int) string {
	if name == "status" {
		return name + http.StatusText(value)
	}
	return name + strconv.Itoa(value)
}

func metrics() {
	observe("latency_ms", 300)
	observe("width", 500)
}

type reply struct {
	proto string
	code  int
}

func (r reply) write(w http.ResponseWriter, b *bytes.Buffer) {
	if r.proto == "smtp" {
		b.WriteString(strconv.Itoa(r.code))
		return
	}
	w.WriteHeader(r.code)
}

var greetings = []reply{{"http", 202}, {"smtp", 502}, {"smtp", 421}}

func format(w http.ResponseWriter, kind string, code int) {
	if kind == "empty" {
		w.WriteHeader(code)
		return
	}
	http.Error(w, kind, code)
}

func formats(w http.ResponseWriter) { format(w, "empty", 404) } // want `use http.StatusNotFound`

// (2.6) One code is exchanged for another: what comes in is another protocol's.

func sipToHTTP(sip int) int {
	switch sip {
	case 480:
		return http.StatusServiceUnavailable
	case 407:
		return 502 // want `use http.StatusBadGateway`
	}
	return sip
}

func gateway(w http.ResponseWriter) { w.WriteHeader(sipToHTTP(405)) }

// (2.4) Doubt travels: what is compared with a status and with a length.

type doubtful struct {
	In   string
	Want int
}

func status(ds []doubtful, resp *http.Response) bool {
	for _, d := range ds {
		if resp.StatusCode != d.Want {
			return false
		}
	}
	return true
}

func count(ds []doubtful) bool {
	for _, d := range ds {
		got := utf8.RuneCountInString(d.In)
		if got != d.Want {
			return false
		}
	}
	return true
}

var doubts = []doubtful{{"a", 200}, {"aaaa", 400}}

func chained(resp *http.Response, s string, want int) bool {
	first := utf8.RuneCountInString(s)
	second := first
	third := second
	return want == resp.StatusCode || third == want || want == 404
}

// (2.7) What is printed.

var warnf = func(format string, values ...any) {}

func warn(format string, values ...any) { warnf(format, values...) }

func answered(resp *http.Response) {
	warnf("status %d", resp.StatusCode)
	warn("status %d", resp.StatusCode)
}

func counted(n int) {
	warnf("%d of %d rows", n, 404)
	warn("%d of %d rows", n, 404)
	if n == 500 {
		warn("many rows")
	}
}

func calls() { counted(300) }

func show(values ...any) { emit(values...) }

var emit = func(values ...any) {}

func shown(resp *http.Response, n int) bool {
	show(resp.StatusCode)
	emit(resp.StatusCode)
	show(404)
	emit(404, n)
	return n == 404
}

func listed(resp *http.Response, rows int) (args []any) {
	args = append(args, resp.StatusCode)
	args = append(args, 500)
	queue := make(chan any, 2)
	queue <- resp.StatusCode
	queue <- 404
	return append(args, []any{resp.StatusCode, 410}...)
}
