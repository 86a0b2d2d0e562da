package main

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
)

func start(t *testing.T, status int) *proxy {
	t.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(status)
	}))
	t.Cleanup(srv.Close)
	cfg := defaultConfig()
	cfg.Upstreams = []upstream{{Name: "test", URL: srv.URL, Weight: 352, HealthCodes: []int{200, 404}}} // want 200 404
	return &proxy{cfg: cfg, client: srv.Client(), stats: newStats(cfg.Buckets)}
}

func TestForward(t *testing.T) {
	for _, status := range []int{200, 201, 304, 403, 404, 503} { // want 200 201 304 403 404 503
		p := start(t, status)
		rec := httptest.NewRecorder()
		p.forward(rec, httptest.NewRequest("GET", "/", nil))
		if rec.Code != status {
			t.Errorf("got %d, want %d", rec.Code, status)
		}
		page := rec.Header().Get("X-Error-Page")
		if (status == 404 || status == 503) != (page != "") { // want 404 503
			t.Errorf("%d: page %q", status, page)
		}
	}
}

func TestHealthy(t *testing.T) {
	for status, want := range map[int]bool{
		200: true,  // want 200
		404: true,  // want 404
		500: false, // want 500
	} {
		p := start(t, status)
		if got := p.healthy(p.cfg.Upstreams[0]); got != want {
			t.Errorf("%d: %v", status, got)
		}
	}
}

func TestPick(t *testing.T) {
	ups := defaultConfig().Upstreams
	for n, want := range map[int]string{0: "app", 99: "app", 100: "static", 301: "static", 302: "legacy", 351: "legacy"} {
		if u, _ := pick(ups, n); u.Name != want {
			t.Errorf("%d: %s, want %s", n, u.Name, want)
		}
	}
	if u, ok := pick(ups, 404); ok {
		t.Error(u.Name)
	}
}

func TestStats(t *testing.T) {
	s := newStats([]int{100, 200, 500})
	s.observe(200, 50)   // want 200
	s.observe(200, 199)  // want 200
	s.observe(502, 500)  // want 502
	s.observe(404, 503)  // want 404
	s.observe(500, 2000) // want 500
	if got := s.errors(); got != 2 {
		t.Errorf("%d errors", got)
	}
	if s.byBucket[200] != 1 || s.byBucket[500] != 1 || s.byBucket[-1] != 2 {
		t.Errorf("buckets %v", s.byBucket)
	}
	if s.byStatus[200] != 2 || s.byStatus[404] != 1 { // want 200 404
		t.Errorf("statuses %v", s.byStatus)
	}
	if got := s.permille(500); got != 500 {
		t.Errorf("median %d", got)
	}
}

func TestUpstreamStatus(t *testing.T) {
	if got := upstreamStatus(context.Canceled); got != 499 {
		t.Error(got)
	}
	if got := upstreamStatus(context.DeadlineExceeded); got != 504 { // want 504
		t.Error(got)
	}
	if got := upstreamStatus(errors.New("reset")); got != 502 { // want 502
		t.Error(got)
	}
}
