package metricsd

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"example.com/metricsd/internal/metric"
)

func do(h http.Handler, method, url string) (int, string) {
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, httptest.NewRequest(method, url, nil))
	return rec.Code, rec.Body.String()
}

func TestRoutes(t *testing.T) {
	s := New()
	h := s.Routes()
	steps := []struct {
		method, url string
		code        int
		body        string
	}{
		{"POST", "/write?temperature=301&depth=404", 204, ""}, // want 204
		{"POST", "/write?temperature=warm", 422, "bad value"}, // want 422
		{"POST", "/write?a%7B=1", 400, "bad name"},            // want 400
		{"GET", "/value/temperature", 200, "301"},             // want 200
		{"GET", "/value/depth", 200, "404"},                   // want 200
		{"GET", "/value/height", 404, "no value"},             // want 404
		{"GET", "/favicon.ico", 404, "no such page"},          // want 404
		{"GET", "/write", 404, "no such page"},                // want 404
	}
	for _, st := range steps {
		code, body := do(h, st.method, st.url)
		if code != st.code || body != st.body {
			t.Errorf("%s %s: %d %q", st.method, st.url, code, body)
		}
	}
	for class, want := range map[string]int{"2xx": 2, "4xx": 1} {
		if got := s.Set.Value("requests_total", metric.Labels{"route": "value", "class": class}); got != want {
			t.Errorf("%s: %d", class, got)
		}
	}
	if got := s.Set.Value("responses_total", metric.Labels{"status": "404"}); got != 3 {
		t.Errorf("404: %d", got)
	}
	if got := s.Set.Value("depth", nil); got != 404 {
		t.Errorf("depth %d", got)
	}
}

func TestShed(t *testing.T) {
	s := New()
	s.count("write", 503, 200) // want 503
	s.count("write", 429, 300) // want 429
	s.count("write", 200, 404) // want 200
	if got := s.Set.Value("shed_total", metric.Labels{"route": "write"}); got != 500 {
		t.Errorf("shed %d, want 500", got)
	}
}

func TestHistogram(t *testing.T) {
	h := metric.NewHistogram(100, 200, 300, 500)
	for _, v := range []int{42, 101, 199, 200, 301, 404, 499, 500, 503, 2000} {
		h.Observe(v)
	}
	for v, want := range map[int]int{100: 1, 200: 3, 300: 0, 404: 4, 500: 4, 501: 2} {
		if got := h.Bucket(v); got != want {
			t.Errorf("bucket of %d: %d, want %d", v, got, want)
		}
	}
	if got := h.Quantile(400); got != 200 {
		t.Errorf("quantile 400: %d", got)
	}
	if got := h.Quantile(800); got != 500 {
		t.Errorf("quantile 800: %d", got)
	}
}

func TestLimits(t *testing.T) {
	want := limits{lines: 500, length: 200, series: 503}
	if got := New().limits; got != want {
		t.Errorf("%+v", got)
	}
}
