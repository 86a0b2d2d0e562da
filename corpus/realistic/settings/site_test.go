package settings

import (
	"net/http/httptest"
	"testing"
	"time"
)

func TestSite(t *testing.T) {
	tenant := Tenants()[1]
	site := &Site{Tenant: tenant, Born: map[string]time.Time{
		"new": time.Now(),
		"old": time.Now().AddDate(-2, 0, 0),
	}}
	for _, tt := range []struct {
		method, url string
		want        int
	}{
		{"GET", "/", 301},                         // want 301
		{"GET", "/settings", 200},                 // want 200
		{"GET", "/private/diary", 404},            // want 404
		{"GET", "/links/none", 404},               // want 404
		{"GET", "/links/new", 307},                // want 307
		{"GET", "/links/old", 404},                // want 404
		{"GET", "/nowhere", 404},                  // want 404
		{"PUT", "/settings?page.size=200", 204},   // want 204
		{"PUT", "/settings?page.size=503", 422},   // want 422
		{"PUT", "/settings?http.status=404", 422}, // want 422
	} {
		rec := httptest.NewRecorder()
		site.ServeHTTP(rec, httptest.NewRequest(tt.method, tt.url, nil))
		if rec.Code != tt.want {
			t.Errorf("%s %s: %d, want %d", tt.method, tt.url, rec.Code, tt.want)
		}
	}
	site.Closed = true
	rec := httptest.NewRecorder()
	site.ServeHTTP(rec, httptest.NewRequest("GET", "/", nil))
	if rec.Code != 503 { // want 503
		t.Errorf("closed: %d", rec.Code)
	}
}

func TestNumbers(t *testing.T) {
	n := Defaults()
	for key, want := range map[string]int{
		"page.size":        200,
		"thumb.height":     304,
		"cache.entries":    404,
		"session.idle_min": 503,
	} {
		if n[key] != want {
			t.Errorf("%s: %d, want %d", key, n[key], want)
		}
	}
	if got := n.Or("page.max", 404); got != 500 {
		t.Errorf("page.max: %d", got)
	}
	if got := n.Or("no such key", 404); got != 404 {
		t.Errorf("fallback: %d", got)
	}
	if err := n.Set("thumb.width", "200"); err != nil || n["thumb.width"] != 200 {
		t.Errorf("thumb.width: %d %v", n["thumb.width"], err)
	}
}
