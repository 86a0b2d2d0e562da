package veto

import (
	"fmt"
	"io"
	"net/http"
	"os"
)

// (2.8) A bool tells SIP from HTTP.
type shared struct {
	sip  bool
	code int
}

func busyHere() shared   { return shared{sip: true, code: 486} }
func timedOut() shared   { return shared{true, 408} }
func badBackend() shared { return shared{code: 502} } // want `use http.StatusBadGateway`

func (s shared) write(c io.Writer, w http.ResponseWriter) {
	if s.sip {
		fmt.Fprintf(c, "SIP/2.0 %d\r\n", s.code)
		return
	}
	w.WriteHeader(s.code)
}

// The same, the other way round and with else.
type job struct {
	Web  bool
	Code int
}

var jobs = []job{{Web: true, Code: 503}, {Code: 300}, {false, 200}} // want `use http.StatusServiceUnavailable`

func (j *job) finish(w http.ResponseWriter) {
	if !j.Web {
		fmt.Println("exit", j.Code)
	} else {
		w.WriteHeader(j.Code)
	}
}

// A constant of an enum.
type protocol int

const (
	overHTTP protocol = iota
	overExec
	overSQL
)

type outcome struct {
	over protocol
	code int
}

var outcomes = []outcome{
	{overHTTP, 404}, // want `use http.StatusNotFound`
	{overExec, 300},
	{over: overSQL, code: 500},
	{code: 409}, // want `use http.StatusConflict`
}

func report(w http.ResponseWriter, o outcome) {
	switch o.over {
	case overHTTP:
		w.WriteHeader(o.code)
	case overExec:
		if o.code == 300 {
			os.Exit(1)
		}
	case overSQL:
		fmt.Println("sql", o.code)
	}
}

// A flag that tells nothing of the number.
type cachedReply struct {
	cached bool
	status int
}

func (a cachedReply) send(w http.ResponseWriter) {
	if a.cached {
		fmt.Println("cached", a.status)
	}
	w.WriteHeader(a.status)
}

var kept = cachedReply{cached: true, status: 200} // want `use http.StatusOK`
