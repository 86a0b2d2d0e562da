package shopapi

import (
	"encoding/json"
	"net/http/httptest"
	"testing"

	"example.com/shopapi/store"
	"example.com/shopapi/web"
)

func call(app *web.App, method, url string) *httptest.ResponseRecorder {
	rec := httptest.NewRecorder()
	app.ServeHTTP(rec, httptest.NewRequest(method, url, nil))
	return rec
}

func expect(t *testing.T, app *web.App, method, url string, status int) {
	t.Helper()
	if got := call(app, method, url).Code; got != status {
		t.Errorf("%s %s: %d, want %d", method, url, got, status)
	}
}

func TestAPI(t *testing.T) {
	app := New(store.Demo())
	expect(t, app, "GET", "/items/200", 200)         // want 200
	expect(t, app, "GET", "/items/303", 404)         // want 404
	expect(t, app, "GET", "/items/lamp", 400)        // want 400
	expect(t, app, "GET", "/items/1000", 422)        // want 422
	expect(t, app, "POST", "/items/404/take/2", 201) // want 201
	expect(t, app, "POST", "/items/404/take/2", 409) // want 409
	expect(t, app, "POST", "/items/1/take/1", 404)   // want 404
	expect(t, app, "POST", "/items/1/take/503", 422) // want 422
	expect(t, app, "DELETE", "/items/200", 405)      // want 405
	expect(t, app, "GET", "/old/404", 301)           // want 301
}

func TestQuota(t *testing.T) {
	app := New(store.Demo())
	for range 500 {
		call(app, "GET", "/items/200")
	}
	expect(t, app, "GET", "/items/200", 429) // want 429
}

func TestPrices(t *testing.T) {
	s := store.Demo()
	for sku, want := range map[int]int{100: 100, 200: 404, 301: 200, 404: 5999} {
		if it, ok := s.Item(sku); !ok || it.Price != want {
			t.Errorf("%d: %d cents, want %d", sku, it.Price, want)
		}
	}
}

func TestPostage(t *testing.T) {
	tests := []struct{ grams, want int }{
		{5, 85},
		{50, 100},
		{200, 160},
		{500, 160},
		{503, 275},
		{2000, 700},
	}
	for _, tt := range tests {
		if got := store.Postage(tt.grams); got != tt.want {
			t.Errorf("%d g: %d, want %d", tt.grams, got, tt.want)
		}
	}
	var got struct{ Grams, Cents, From int }
	rec := call(New(store.Demo()), "GET", "/postage/404")
	if err := json.Unmarshal(rec.Body.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Grams != 404 || got.Cents != 160 || got.From != 100 {
		t.Errorf("%+v", got)
	}
}
