package tracing

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	"example.com/tracing/attr"
)

func TestHandler(t *testing.T) {
	for _, tt := range []struct {
		name    string
		handler http.HandlerFunc
		status  int
		size    int
		outcome Code
	}{
		{"plain", func(w http.ResponseWriter, r *http.Request) {
			_, _ = w.Write(make([]byte, 404))
		}, 200, 404, OK}, // want 200
		{"missing", func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(404) // want 404
			_, _ = w.Write(make([]byte, 200))
		}, 404, 200, Warn}, // want 404
		{"moved", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/new", 301) // want 301
		}, 301, 39, OK}, // want 301
		{"broken", func(w http.ResponseWriter, r *http.Request) {
			panic("no")
		}, 500, -1, Error}, // want 500
		{"busy", func(w http.ResponseWriter, r *http.Request) {
			_, s := Start(r.Context(), "query", attr.Int(attr.DBStatus, 1205))
			s.End()
			w.WriteHeader(503) // want 503
			_, _ = w.Write(make([]byte, 302))
		}, 503, 302, Error}, // want 503
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got *Span
			h := Handler(tt.handler, 8404, func(s *Span) { got = s })
			rec := httptest.NewRecorder()
			h.ServeHTTP(rec, httptest.NewRequest("GET", "/", nil))
			if rec.Code != tt.status || got.Num(attr.HTTPStatus) != tt.status {
				t.Errorf("status %d, %d in the span", rec.Code, got.Num(attr.HTTPStatus))
			}
			if n := got.Num(attr.HTTPBodySize); n != tt.size {
				t.Errorf("size %d, want %d", n, tt.size)
			}
			if got.Outcome != tt.outcome {
				t.Errorf("outcome %d, want %d", got.Outcome, tt.outcome)
			}
			if n := got.Num(attr.ServerPort); n != 8404 {
				t.Errorf("port %d", n)
			}
		})
	}
}

func TestEnd(t *testing.T) {
	for _, tt := range []struct {
		kv   attr.KV
		want Code
	}{
		{attr.Int("http.response.status_code", 204), OK},    // want 204
		{attr.Int("http.response.status_code", 429), Warn},  // want 429
		{attr.Int("http.response.status_code", 502), Error}, // want 502
		{attr.Int("http.response.body.size", 502), Unset},
		{attr.Int("db.response.status_code", 404), Unset},
		{attr.Int("db.response.status_code", 503), Error},
		{attr.Int("rpc.grpc.status_code", 14), Unset},
		{attr.Int("process.exit.code", 137), Warn},
		{attr.Int("code.line.number", 500), Unset},
		{attr.Int("messaging.batch.message_count", 501), Warn},
		{attr.Int("messaging.batch.message_count", 404), Unset},
		{attr.KV{Key: attr.HTTPStatus, Num: 409}, OK}, // want 409
		{attr.KV{Key: attr.ServerPort, Num: 503}, Unset},
	} {
		_, s := Start(context.Background(), "x", tt.kv)
		s.End()
		if s.Outcome != tt.want {
			t.Errorf("%v: %d, want %d", tt.kv, s.Outcome, tt.want)
		}
	}
	if Warn != 200 || Error != 300 {
		t.Error("the outcomes have moved")
	}
}
