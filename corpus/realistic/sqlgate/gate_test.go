package sqlgate

import (
	"context"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

type fakeDB struct {
	rows int
	err  error
}

func (f fakeDB) Query(_ context.Context, _ string, limit int) ([][]any, error) {
	return make([][]any, min(f.rows, limit)), f.err
}

func TestGate(t *testing.T) {
	tests := []struct {
		name   string
		sql    string
		limit  string
		db     fakeDB
		status int
		errno  int
	}{
		{"rows", "SELECT 1", "", fakeDB{rows: 100}, 200, 0},                                 // want 200
		{"part", "SELECT 1", "100", fakeDB{rows: 404}, 206, 0},                              // want 206
		{"empty", "", "", fakeDB{}, 400, 0},                                                 // want 400
		{"long", "SELECT " + strings.Repeat("1", 500), "", fakeDB{}, 414, 0},                // want 414
		{"limit", "SELECT 1", "501", fakeDB{}, 422, 0},                                      // want 422
		{"write", "DROP TABLE users", "", fakeDB{}, 403, 409},                               // want 403
		{"syntax", "SELECT FROM", "", fakeDB{err: &DBError{Errno: 1064}}, 400, 1064},        // want 400
		{"moved", "SELECT 1", "", fakeDB{err: &DBError{301, "HY000", "moved"}}, 503, 301},   // want 503
		{"lost", "SELECT 1", "", fakeDB{err: &DBError{404, "HY000", "lost"}}, 500, 404},     // want 500
		{"denied", "SELECT 1", "", fakeDB{err: &DBError{503, "42000", "denied"}}, 403, 503}, // want 403
		{"clash", "SELECT 1", "", fakeDB{err: &DBError{500, "23000", "clash"}}, 409, 500},   // want 409
		{"slow", "SELECT 1", "", fakeDB{err: context.DeadlineExceeded}, 504, 500},           // want 504
		{"split", "SELECT 1", "", fakeDB{err: &DBError{Errno: 200}}, 503, 200},              // want 503
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			q := url.Values{"q": {tt.sql}, "limit": {tt.limit}}
			rep := New(tt.db).handle(httptest.NewRequest("GET", "/?"+q.Encode(), nil))
			if rep.Status != tt.status {
				t.Errorf("status %d, want %d", rep.Status, tt.status)
			}
			if rep.Errno != tt.errno {
				t.Errorf("errno %d, want %d", rep.Errno, tt.errno)
			}
		})
	}
}

func TestBreaker(t *testing.T) {
	g := New(fakeDB{err: &DBError{Errno: 404}})
	req := httptest.NewRequest("GET", "/?q=select+1", nil)
	for i, want := range []int{500, 500, 429, 429} { // want 500 500 429 429
		if got := g.handle(req).Status; got != want {
			t.Errorf("%d: %d, want %d", i, got, want)
		}
	}
	if g.score != 1000 {
		t.Errorf("score %d", g.score)
	}
}

func TestClass(t *testing.T) {
	for errno, want := range map[int]class{
		204: classClient, 301: classBusy, 409: classDenied, 500: classConflict,
		502: classBusy, 503: classDenied, 599: classBusy, 1062: classConflict,
	} {
		if got := Classify(&DBError{Errno: errno}); got != want {
			t.Errorf("%d: class %d, want %d", errno, got, want)
		}
	}
	weights := []int{500, 0, 100, 200, 0}
	for c, want := range weights {
		if got := class(c).weight(); got != want {
			t.Errorf("class %d: weight %d, want %d", c, got, want)
		}
	}
}
