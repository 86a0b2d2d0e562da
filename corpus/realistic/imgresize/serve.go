package imgresize

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"net/http"
	"path"
	"strconv"
	"time"
)

// Pictures finds a picture by name.
type Pictures func(name string) (image.Image, bool)

// Test is a picture of 500 by 404 pixels under every name but "none".
func Test(name string) (image.Image, bool) {
	img := image.NewRGBA(image.Rect(0, 0, 500, 404))
	for x := range 500 {
		img.Set(x, 200, color.RGBA{uint8(x), 200, 100, 255})
	}
	return img, name != "none"
}

// Server serves GET /size/name.jpg.
type Server struct {
	Find     Pictures
	MaxAge   int
	MaxBytes int
}

// NewServer lets browsers keep pictures for 500 minutes.
func NewServer(find Pictures) *Server {
	return &Server{Find: find, MaxAge: 500 * 60, MaxBytes: 300 << 10}
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != "GET" && r.Method != "HEAD" {
		w.WriteHeader(405) // want 405
		return
	}
	body, err := s.render(r.URL.Path)
	if err != nil {
		var f failure
		if !errors.As(err, &f) {
			f = failure{500, "cannot draw"} // want 500
		}
		if f.code == 404 { // want 404
			w.Header().Set("Cache-Control", "max-age=200")
		}
		http.Error(w, f.text, f.code)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "image/jpeg")
	h.Set("Cache-Control", "max-age="+strconv.Itoa(s.MaxAge))
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}

func (s *Server) render(p string) ([]byte, error) {
	dir, file := path.Split(p)
	size, err := ParseSize(path.Base(dir))
	if err != nil {
		return nil, err
	}
	name := file[:len(file)-len(path.Ext(file))]
	if path.Ext(file) != ".jpg" {
		return nil, failure{415, "only JPEG"} // want 415
	}
	img, ok := s.Find(name)
	if !ok {
		return nil, failure{410, fmt.Sprintf("%s was taken down", name)} // want 410
	}
	size = Size{img.Bounds().Dx(), img.Bounds().Dy()}.Fit(size)
	out := image.NewRGBA(image.Rect(0, 0, size.W, size.H))
	for y := range size.H {
		for x := range size.W {
			out.Set(x, y, img.At(x*img.Bounds().Dx()/size.W, y*img.Bounds().Dy()/size.H))
		}
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, out, &jpeg.Options{Quality: Quality(size.W)}); err != nil {
		return nil, err
	}
	if b.Len() > s.MaxBytes {
		return nil, failure{code: 507, text: "too large"} // want 507
	}
	return b.Bytes(), nil
}
