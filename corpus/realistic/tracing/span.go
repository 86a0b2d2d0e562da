// Package tracing records what a request did.
package tracing

import (
	"context"
	"net/http"
	"time"

	"example.com/tracing/attr"
)

// Code is the outcome of a span.
type Code int

// The outcomes. The gaps leave room.
const (
	Unset Code = 100 * iota
	OK
	Warn
	Error
)

// Span is a piece of work.
type Span struct {
	Name    string
	Outcome Code
	attrs   map[string]attr.KV
	start   time.Time
	parent  *Span
}

type spanKey struct{}

// Start begins a span.
func Start(ctx context.Context, name string, kvs ...attr.KV) (context.Context, *Span) {
	parent, _ := ctx.Value(spanKey{}).(*Span)
	s := &Span{Name: name, attrs: map[string]attr.KV{}, start: time.Now(), parent: parent}
	s.Set(kvs...)
	return context.WithValue(ctx, spanKey{}, s), s
}

// Set sets attributes.
func (s *Span) Set(kvs ...attr.KV) {
	for _, kv := range kvs {
		s.attrs[kv.Key] = kv
	}
}

// Num returns a number, or -1.
func (s *Span) Num(key string) int {
	if kv, ok := s.attrs[key]; ok {
		return kv.Num
	}
	return -1
}

// End sets the outcome.
func (s *Span) End() {
	switch status := s.Num(attr.HTTPStatus); {
	case status >= 500: // want 500
		s.Outcome = Error
	case status == 404 || status == 429: // want 404 429
		s.Outcome = Warn
	case status >= 200: // want 200
		s.Outcome = OK
	}
	if db := s.Num(attr.DBStatus); db > 0 && db != 1062 && db != 404 {
		s.Outcome = Error
	}
	if s.Num(attr.ExitCode) > 0 || s.Num(attr.QueueDepth) > 500 {
		s.Outcome = max(s.Outcome, Warn)
	}
}

// Handler makes a span for each request.
func Handler(next http.Handler, port int, done func(*Span)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, s := Start(r.Context(), r.Method+" "+r.URL.Path, attr.Int(attr.ServerPort, port))
		sw := &sizer{ResponseWriter: w}
		defer func() {
			if v := recover(); v != nil {
				s.Set(attr.Int(attr.HTTPStatus, 500)) // want 500
				w.WriteHeader(500)                    // want 500
			} else {
				s.Set(attr.Int(attr.HTTPStatus, sw.code()), attr.Int(attr.HTTPBodySize, sw.size))
			}
			s.End()
			done(s)
		}()
		next.ServeHTTP(sw, r.WithContext(ctx))
	})
}

type sizer struct {
	http.ResponseWriter
	status, size int
}

func (s *sizer) code() int {
	if s.status == 0 {
		return 200 // want 200
	}
	return s.status
}

func (s *sizer) WriteHeader(code int) {
	if s.status == 0 {
		s.status = code
	}
	s.ResponseWriter.WriteHeader(code)
}

func (s *sizer) Write(b []byte) (int, error) {
	n, err := s.ResponseWriter.Write(b)
	s.size += n
	return n, err
}
