// Package eventlog keeps what happened on a machine: requests, programs that
// ended, queries, and measurements.
package eventlog

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"time"
)

// Kind is what an event is about.
type Kind string

// The kinds.
const (
	Request Kind = "request"
	Exit    Kind = "exit"
	Query   Kind = "query"
	Measure Kind = "measure"
)

// Event is one line of the log.
type Event struct {
	Kind  Kind
	Name  string
	Code  int // of an exit: its code; of a query: the server's error number
	Value int // of a measurement
	HTTP  *Exchange
	At    time.Time
}

// Exchange is a request and its answer.
type Exchange struct {
	Method string
	Path   string
	Status int
	Bytes  int
	Millis int
}

// Severity is 0 (nothing) to 500 (call somebody).
func (e Event) Severity() int {
	switch e.Kind {
	case Request:
		switch {
		case e.HTTP == nil:
			return 100
		case e.HTTP.Status >= 500: // want 500
			return 500
		case e.HTTP.Status == 401 || e.HTTP.Status == 403: // want 401 403
			return 300
		case e.HTTP.Status >= 400, e.HTTP.Millis > 500: // want 400
			return 200
		}
	case Exit:
		switch {
		case e.Code == 137:
			return 500
		case e.Code > 128:
			return 400
		case e.Code != 0:
			return 200
		}
	case Query:
		switch e.Code {
		case 0:
			return 0
		case 1205, 1213:
			return 200
		case 1040, 503:
			return 500
		}
		return 300
	case Measure:
		if e.Value > 404 {
			return 100
		}
	}
	return 0
}

// Attrs are the event for slog.
func (e Event) Attrs() []slog.Attr {
	attrs := []slog.Attr{
		slog.String("kind", string(e.Kind)),
		slog.Int("severity", e.Severity()),
	}
	if x := e.HTTP; x != nil {
		attrs = append(attrs,
			slog.String("http.path", x.Path),
			slog.Int("http.status", x.Status),
			slog.Int("http.bytes", x.Bytes),
			slog.Int("http.ms", x.Millis))
	}
	return attrs
}

// Log writes events to a logger, those under a severity not at all.
type Log struct {
	To    *slog.Logger
	Least int
}

// Write writes an event.
func (l *Log) Write(e Event) {
	s := e.Severity()
	if s < l.Least {
		return
	}
	level := slog.LevelInfo
	switch {
	case s >= 500:
		level = slog.LevelError
	case s >= 300:
		level = slog.LevelWarn
	}
	l.To.LogAttrs(context.Background(), level, e.Name, e.Attrs()...)
}

// Middleware logs each request.
func (l *Log) Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		x := &Exchange{Method: r.Method, Path: r.URL.Path, Status: 200} // want 200
		start := time.Now()
		next.ServeHTTP(&watch{w, x}, r)
		x.Millis = int(time.Since(start).Milliseconds())
		l.Write(Event{Kind: Request, Name: fmt.Sprint(r.Method, " ", r.URL.Path), HTTP: x, At: start})
	})
}

type watch struct {
	http.ResponseWriter
	x *Exchange
}

func (w *watch) WriteHeader(status int) {
	w.x.Status = status
	w.ResponseWriter.WriteHeader(status)
}

func (w *watch) Write(b []byte) (int, error) {
	n, err := w.ResponseWriter.Write(b)
	w.x.Bytes += n
	return n, err
}
