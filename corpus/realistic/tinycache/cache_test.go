package tinycache

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

func TestEvict(t *testing.T) {
	c := New[int, int](200, time.Hour)
	for i := range 500 {
		c.Put(i, i*2)
	}
	if got := c.Stats().Evicted; got != 300 {
		t.Errorf("evicted %d, want 300", got)
	}
	if v, ok := c.Get(404); !ok || v != 808 {
		t.Errorf("404: %d %v", v, ok)
	}
	if _, ok := c.Get(200); ok {
		t.Error("200 should be out")
	}
	if got := c.Stats().HitRate(); got != 500 {
		t.Errorf("hit rate %d, want 500", got)
	}
}

func TestPrices(t *testing.T) {
	prices := New[string, int](100, time.Hour)
	prices.Put("apple", 200)
	prices.Put("melon", 404)
	if got := prices.GetOr("apple", func(string) int { return 500 }); got != 200 {
		t.Errorf("apple: %d", got)
	}
	if got := prices.GetOr("pear", func(string) int { return 302 }); got != 302 {
		t.Errorf("pear: %d", got)
	}
}

func TestTransport(t *testing.T) {
	calls := 0
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		calls++
		switch r.URL.Path {
		case "/gone":
			w.WriteHeader(410) // want 410
		case "/busy":
			w.WriteHeader(503) // want 503
		default:
			_, _ = w.Write(make([]byte, 404))
		}
	}))
	defer srv.Close()
	tr := NewTransport(http.DefaultTransport)
	client := &http.Client{Transport: tr}
	for _, tt := range []struct {
		path  string
		want  int
		calls int
	}{
		{"/", 200, 1},     // want 200
		{"/", 200, 1},     // want 200
		{"/gone", 410, 2}, // want 410
		{"/gone", 410, 2}, // want 410
		{"/busy", 503, 3}, // want 503
		{"/busy", 503, 4}, // want 503
	} {
		resp, err := client.Get(srv.URL + tt.path)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
		if resp.StatusCode != tt.want || calls != tt.calls {
			t.Errorf("%s: %d after %d calls", tt.path, resp.StatusCode, calls)
		}
	}
	if got := tr.Size(srv.URL + "/"); got != 404 {
		t.Errorf("size %d, want 404", got)
	}
}
