package crawler

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
)

func ptr[T any](v T) *T { return &v }

func TestRank(t *testing.T) {
	pages := []Page{
		{URL: "gone", Words: 503, Status: ptr(410)},                               // want 410
		{URL: "short", Words: 42, Status: ptr(200)},                               // want 200
		{URL: "long", Words: 4040, Status: ptr(200)},                              // want 200
		{URL: "moved", Words: 501, Status: ptr(301)},                              // want 301
		{URL: "broken", Words: 302, Status: ptr(500)},                             // want 500
		{URL: "linked", Words: 204, Links: make([]string, 404), Status: ptr(203)}, // want 203
		{URL: "not yet", Words: 200},
	}
	Rank(pages)
	for i, want := range []struct {
		url   string
		score int
	}{
		{"long", 800}, {"linked", 700}, {"not yet", 500}, {"short", 400}, {"moved", 399}, {"broken", 250}, {"gone", 0},
	} {
		if pages[i].URL != want.url || pages[i].Score != want.score {
			t.Errorf("%d: %s %d, want %s %d", i, pages[i].URL, pages[i].Score, want.url, want.score)
		}
	}
}

func TestSpend(t *testing.T) {
	b := Budget{Pages: 200, Depth: 5, Words: 500, Errors: 1}
	for _, tt := range []struct {
		page Page
		fail bool
		left int
	}{
		{Page{Depth: 1, Words: 96, Status: ptr(200)}, false, 404}, // want 200
		{Page{Depth: 6, Words: 1}, true, 404},
		{Page{Depth: 2, Words: 102, Status: ptr(404)}, false, 302}, // want 404
		{Page{Depth: 2, Words: 303}, true, 302},
		{Page{Depth: 2, Words: 102, Status: ptr(500)}, true, 200}, // want 500
	} {
		err := b.Spend(tt.page)
		if errors.Is(err, ErrBudget) != tt.fail || b.Words != tt.left {
			t.Errorf("%+v: %v, %d words left, want %d", tt.page, err, b.Words, tt.left)
		}
	}
}

type site map[string]Result[Page]

func (s site) Fetch(_ context.Context, url string, depth int) Result[Page] {
	r, ok := s[url]
	if !ok {
		return Bad[Page](404, errors.New(url)) // want 404
	}
	r.Value.URL, r.Value.Depth = url, depth
	return r
}

func TestCrawl(t *testing.T) {
	s := site{
		"a": Good(Page{Words: 200, Links: []string{"b", "c", "d", "e"}}),
		"b": Good(Page{Words: 404, Links: []string{"a", "f"}}),
		"c": Bad[Page](503, nil),                                       // want 503
		"d": {Code: 301, Value: Page{Words: 12, Links: []string{"b"}}}, // want 301
		"f": {Code: 403, Err: errors.New("robots")},                    // want 403
	}
	b := Small
	b.Pause = 0
	pages, tally, err := Crawl(context.Background(), s, "a", b)
	if err != nil || len(pages) != 3 {
		t.Errorf("%d pages, %v", len(pages), err)
	}
	want := map[int]int{
		200: 2, // want 200
		301: 1, // want 301
		403: 1, // want 403
		404: 1, // want 404
		503: 1, // want 503
	}
	for code, n := range want {
		if tally[code] != n {
			t.Errorf("%d: %d times, want %d", code, tally[code], n)
		}
	}
	words := 0
	for _, p := range pages {
		words += p.Words
	}
	if words != 616 {
		t.Errorf("%d words", words)
	}
}

func TestWeb(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/":
			w.Header().Set("Content-Type", "text/html")
			_, _ = w.Write([]byte(`<a href="/x">one two three</a>`))
		case "/pdf":
			w.Header().Set("Content-Type", "application/pdf")
		default:
			w.Header().Set("Content-Type", "text/html")
			w.WriteHeader(404) // want 404
		}
	}))
	defer srv.Close()
	f := &Web{Client: srv.Client(), MaxBody: 500}
	for path, want := range map[string]int{
		"/":    200, // want 200
		"/pdf": 415, // want 415
		"/x":   404, // want 404
	} {
		if got := f.Fetch(context.Background(), srv.URL+path, 1); got.Code != want {
			t.Errorf("%s: %d, want %d", path, got.Code, want)
		}
	}
}
