package imgresize

import (
	"errors"
	"image/jpeg"
	"net/http/httptest"
	"testing"
)

func TestServe(t *testing.T) {
	cases := []struct {
		path   string
		status int
		width  int
		height int
	}{
		{"/icon/cat.jpg", 200, 100, 80},      // want 200
		{"/wide/cat.jpg", 200, 252, 204},     // want 200
		{"/500x404/cat.jpg", 200, 500, 404},  // want 200
		{"/1000x302/cat.jpg", 200, 373, 302}, // want 200
		{"/poster/cat.jpg", 404, 0, 0},       // want 404
		{"/400xtall/cat.jpg", 400, 0, 0},     // want 400
		{"/3000x200/cat.jpg", 422, 0, 0},     // want 422
		{"/2000x2000/cat.jpg", 413, 0, 0},    // want 413
		{"/card/cat.png", 415, 0, 0},         // want 415
		{"/card/none.jpg", 410, 0, 0},        // want 410
	}
	s := NewServer(Test)
	for _, c := range cases {
		rec := httptest.NewRecorder()
		s.ServeHTTP(rec, httptest.NewRequest("GET", c.path, nil))
		if rec.Code != c.status {
			t.Errorf("%s: %d, want %d: %s", c.path, rec.Code, c.status, rec.Body)
			continue
		}
		if c.width == 0 {
			continue
		}
		img, err := jpeg.Decode(rec.Body)
		if err != nil {
			t.Fatal(err)
		}
		if w, h := img.Bounds().Dx(), img.Bounds().Dy(); w != c.width || h != c.height {
			t.Errorf("%s: %dx%d, want %dx%d", c.path, w, h, c.width, c.height)
		}
	}
}

func TestMaxBytes(t *testing.T) {
	s := &Server{Find: Test, MaxBytes: 500}
	rec := httptest.NewRecorder()
	s.ServeHTTP(rec, httptest.NewRequest("GET", "/thumb/cat.jpg", nil))
	if rec.Code != 507 { // want 507
		t.Error(rec.Code)
	}
	rec = httptest.NewRecorder()
	s.ServeHTTP(rec, httptest.NewRequest("POST", "/thumb/cat.jpg", nil))
	if rec.Code != 405 { // want 405
		t.Error(rec.Code)
	}
}

func TestFit(t *testing.T) {
	for _, tt := range []struct{ in, limit, want Size }{
		{Size{500, 404}, Size{200, 200}, Size{200, 161}},
		{Size{404, 301}, Size{500, 500}, Size{404, 301}},
		{Size{1000, 500}, Size{400, 300}, Size{400, 200}},
		{Presets["banner"], Presets["legacy"], Size{404, 134}},
	} {
		if got := tt.in.Fit(tt.limit); got != tt.want {
			t.Errorf("%v in %v: %v, want %v", tt.in, tt.limit, got, tt.want)
		}
	}
}

func TestLadder(t *testing.T) {
	for w, want := range map[int]int{1: 200, 200: 200, 201: 300, 400: 404, 405: 500, 501: 750, 9999: 2000} {
		if got := Step(w); got != want {
			t.Errorf("%d: %d, want %d", w, got, want)
		}
	}
}

func TestParseSizeError(t *testing.T) {
	_, err := ParseSize("0x500")
	var f failure
	if !errors.As(err, &f) || f.code != 422 { // want 422
		t.Error(err)
	}
}
