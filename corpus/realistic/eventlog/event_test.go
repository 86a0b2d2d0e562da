package eventlog

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestSeverity(t *testing.T) {
	want := []int{0, 0, 200, 300, 500, 200, 0, 200, 500, 400, 300, 200, 500, 0, 0, 100, 0}
	for i, e := range Sample() {
		if got := e.Severity(); got != want[i] {
			t.Errorf("%s: %d, want %d", e.Name, got, want[i])
		}
	}
}

func TestCodes(t *testing.T) {
	byName := map[string]Event{}
	for _, e := range Sample() {
		byName[e.Name] = e
	}
	if got := byName["import"].Code; got != 200 {
		t.Errorf("exit code %d, want 200", got)
	}
	if got := byName["proxy"].Code; got != 503 {
		t.Errorf("error number %d, want 503", got)
	}
	if got := byName["robot"].HTTP.Status; got != 404 { // want 404
		t.Errorf("status %d", got)
	}
	if x := byName["login"].HTTP; x.Status != 401 || x.Bytes != 302 || x.Millis != 204 { // want 401
		t.Errorf("%+v", x)
	}
	if got := byName["load"].Value; got != 404 {
		t.Errorf("load %d", got)
	}
}

func TestMiddleware(t *testing.T) {
	for _, tt := range []struct {
		status, least int
		lines         int
	}{
		{200, 0, 1},   // want 200
		{204, 100, 0}, // want 204
		{404, 200, 1}, // want 404
		{404, 300, 0}, // want 404
		{403, 300, 1}, // want 403
		{500, 501, 0}, // want 500
		{502, 500, 1}, // want 502
	} {
		var buf bytes.Buffer
		l := &Log{To: slog.New(slog.NewTextHandler(&buf, nil)), Least: tt.least}
		h := l.Middleware(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(tt.status)
			if tt.status != 204 { // want 204
				_, _ = w.Write(make([]byte, 300))
			}
		}))
		h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/x", nil))
		if got := strings.Count(buf.String(), "\n"); got != tt.lines {
			t.Errorf("%d: %d lines: %s", tt.status, got, &buf)
		}
		if tt.lines > 0 && !strings.Contains(buf.String(), "http.bytes=300") {
			t.Errorf("%d: %s", tt.status, &buf)
		}
	}
}
