package phonebook

import (
	"net/http/httptest"
	"net/url"
	"testing"
)

func TestParse(t *testing.T) {
	for text, want := range map[string]Number{
		"+1 404 5550100":          {1, 404, 5550100, 0},
		"+1 503 5550101 ext. 302": {1, 503, 5550101, 302},
		"+353 1 5550102":          {Country: 353, Area: 1, Line: 5550102},
		"+420 200 5550103":        {Country: 420, Area: 200, Line: 5550103},
	} {
		got, err := Parse(text)
		if err != nil || got != want {
			t.Errorf("%s: %+v %v", text, got, err)
		}
		if got.String() != text {
			t.Errorf("%s: %s", text, got)
		}
	}
}

func TestCity(t *testing.T) {
	for code, want := range map[int]string{404: "Atlanta", 503: "Portland", 302: "Wilmington", 500: ""} {
		if got, _ := City(code); got != want {
			t.Errorf("%d: %q", code, got)
		}
	}
	if countries[503] != "El Salvador" || countries[502] != "Guatemala" {
		t.Error("countries are mixed up")
	}
}

func TestCents(t *testing.T) {
	for _, tt := range []struct {
		n    Number
		want int
	}{
		{Number{Country: 1, Area: 404}, 5},
		{Number{Country: 1, Area: 900}, 299},
		{Number{Country: 502, Area: 2}, 200},
		{Number{Country: 212, Area: 500}, 100},
		{Number{Country: 44, Area: 500}, 0},
	} {
		if got := tt.n.Cents(); got != tt.want {
			t.Errorf("%v: %d", tt.n, got)
		}
	}
}

func TestBook(t *testing.T) {
	b := NewBook()
	for _, tt := range []struct {
		method string
		q      url.Values
		code   int
		bytes  int
	}{
		{"GET", url.Values{"name": {"kitchen"}}, 200, 50},                             // want 200
		{"GET", url.Values{"name": {"attic"}}, 404, 0},                                // want 404
		{"GET", url.Values{"area": {"404"}}, 200, 10},                                 // want 200
		{"GET", url.Values{"area": {"500"}}, 404, 15},                                 // want 404
		{"GET", url.Values{"area": {"20"}}, 422, 31},                                  // want 422
		{"PUT", url.Values{"name": {"attic"}, "number": {"404"}}, 400, 23},            // want 400
		{"PUT", url.Values{"name": {"attic"}, "number": {"+1 503 5550107"}}, 201, 48}, // want 201
		{"PUT", url.Values{"name": {"attic"}, "number": {"+1 503 5550107"}}, 204, 0},  // want 204
		{"PUT", url.Values{"name": {"attic"}, "number": {"+1 302 5550107"}}, 409, 48}, // want 409
		{"DELETE", url.Values{"name": {"attic"}}, 204, 0},                             // want 204
		{"DELETE", url.Values{"name": {"attic"}}, 410, 11},                            // want 410
		{"DELETE", url.Values{"name": {"doctor"}}, 403, 26},                           // want 403
		{"PATCH", nil, 405, 0},                                                        // want 405
	} {
		rec := httptest.NewRecorder()
		b.ServeHTTP(rec, httptest.NewRequest(tt.method, "/?"+tt.q.Encode(), nil))
		if rec.Code != tt.code || rec.Body.Len() != tt.bytes {
			t.Errorf("%s %v: %d, %d bytes", tt.method, tt.q, rec.Code, rec.Body.Len())
		}
	}
}
