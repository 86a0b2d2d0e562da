// Package clean: what looks like a status and is none, or is one and must stay
// a number. Nothing here is reported.
package clean

import (
	"errors"
	"fmt"
	"net/http"
	"net/smtp"
	"net/textproto"
	"os"
	"os/exec"
	"syscall"
	"time"
)

// Same name, other protocol.

type exit struct{ StatusCode int64 }

type sipResponse struct{ StatusCode int }

const (
	StatusOK           = 200 // SIP's own
	StatusLoopDetected = 482
)

type notAWriter struct{}

func (notAWriter) WriteHeader(int) {}

func lookalikes(e exit, s sipResponse, tp *textproto.Error, c *smtp.Client) {
	_ = e.StatusCode == 200
	_ = e.StatusCode == 137
	_ = s.StatusCode == 404
	_ = s.StatusCode == StatusOK
	notAWriter{}.WriteHeader(200)
	_ = tp.Code == 550
	_ = tp.Code == 451
	_ = textproto.Error{Code: 421}
	_, _, _ = c.Text.ReadResponse(250)
	_ = exit{StatusCode: 200}
}

type rtspCode int

type rtspResponse struct{ StatusCode rtspCode }

func rtsp(r rtspResponse) bool { return r.StatusCode == 451 }

type envelope struct {
	Code int    `json:"code"`
	Msg  string `json:"msg"`
}

func business(e envelope) {
	_ = e.Code == 200
	_ = envelope{Code: 404}
}

func processes(err error, ws syscall.WaitStatus) {
	var ee *exec.ExitError
	if errors.As(err, &ee) {
		_ = ee.ExitCode() == 200
		code := ee.ExitCode()
		_ = code == 404
	}
	_ = ws.ExitStatus() == 137
	os.Exit(100)
}

// A status, but no code.

func arithmetic(resp *http.Response) {
	_ = resp.StatusCode/100 == 2
	_ = resp.StatusCode%100 != 4
	_ = resp.StatusCode/100*100 == 400
	_ = resp.StatusCode+100 > 500
	_ = resp.StatusCode-400 < 100
	_ = resp.StatusCode&0x100 == 256
	_ = 200+resp.StatusCode == 400
	_ = resp.StatusCode<<1 == 400
	class := resp.StatusCode / 100
	_ = class == 4
	for i := range resp.StatusCode {
		_ = i == 404
	}
}

func sentinels(resp *http.Response) {
	_ = resp.StatusCode == 0
	_ = resp.StatusCode == -1
	_ = resp.StatusCode > 0
	resp.StatusCode = 0
	resp.StatusCode = -1
}

func loops(w http.ResponseWriter) {
	for code := 100; code < 600; code++ {
		w.WriteHeader(code)
	}
	for i := 200; i < 500; i += 100 {
		http.Error(w, "", i)
	}
	for code := range 404 {
		w.WriteHeader(code)
	}
}

func counted(resp *http.Response) {
	n := resp.StatusCode
	n++
	_ = n == 404
	m := resp.StatusCode
	m += 200
	_ = m == 404
	k := resp.StatusCode
	k = k * 2
	_ = k == 404
}

func larger(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func sizes(resp *http.Response, xs []int) {
	_ = larger(len(xs), 500)
	_ = make([]byte, 512)
	_ = make([]int, 200, 404)
	_ = xs[200]
	_ = xs[:404]
	_ = [404]int{}
	_ = 500 * time.Millisecond
	time.Sleep(200)
	_ = len(xs) == 404
	_ = cap(xs) > 500
	_ = "LIMIT " + fmt.Sprint(100)
	_ = resp.ContentLength == 200
	_ = resp.ProtoMajor == 200
	_ = resp.Request.ContentLength > 404
}

func mixed(resp *http.Response, xs []int) {
	n := resp.StatusCode
	n = len(xs)
	_ = n == 404
	var v int
	v = resp.StatusCode
	v = unknown()
	_ = v == 200
	d := resp.StatusCode
	_ = time.Duration(d) * time.Second
	_ = d == 500
}

var unknown func() int

// A field that holds a status here and a size there.
type metric struct{ value int }

func metrics(resp *http.Response, xs []int) {
	_ = metric{value: resp.StatusCode}
	_ = metric{value: len(xs)}
	_ = metric{value: 404}
}

// A table field that is compared with a status in one test and with a length
// in another.
type row struct{ want int }

func rows(rs []row, resp *http.Response, xs []int) {
	for _, r := range rs {
		_ = r.want == resp.StatusCode
		_ = r.want == len(xs)
	}
	_ = row{want: 404}
}

type pair struct{ want int }

func pairsOfUnknown(ps []pair, resp *http.Response) {
	for _, p := range ps {
		_ = p.want == resp.StatusCode
		_ = p.want == unknown()
	}
	_ = pair{want: 404}
}

func keys() {
	_ = map[int]string{404: "pages", 200: "lines"}
	m := map[int]bool{}
	_ = m[404]
	var a [600]int
	_ = a[404]
}

// The declaration of a constant is where a number gets its name.
const (
	statusMissing = 404
	statusClosed  = 499
)

var limit = 500

func other(w http.ResponseWriter, resp *http.Response) {
	_ = limit == 500
	if resp.StatusCode > limit {
		return
	}
	if string(rune(resp.StatusCode)) == "200" || resp.Header.Get("Status") == "404" {
		return
	}
	_ = float64(resp.StatusCode) == 404
	_ = resp.StatusCode == 'd'
	_ = resp.StatusCode == statusMissing
	_ = resp.StatusCode == 555
	_ = resp.StatusCode == 110
	fmt.Println(200, 404)
	fmt.Fprintln(w, 404)
	_ = fmt.Errorf("%d", 500)
	_, _ = w.Write(make([]byte, 404))
}
