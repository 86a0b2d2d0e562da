package ftpweb

import (
	"errors"
	"io"
	"net/http/httptest"
	"testing"
)

type fakeSource struct {
	size     int64
	err      error
	fetchErr error
}

func (f fakeSource) Size(string) (int64, error) { return f.size, f.err }

func (f fakeSource) Fetch(_ string, to io.Writer) error {
	if f.fetchErr == nil {
		_, _ = io.WriteString(to, "hello")
	}
	return f.fetchErr
}

func TestHandler(t *testing.T) {
	tests := map[string]struct {
		src    fakeSource
		mirror string
		code   int
		length int
	}{
		"served":     {src: fakeSource{size: 300}, code: 200, length: 5},                               // want 200
		"not there":  {src: fakeSource{err: ErrNoFile}, code: 404, length: 26},                         // want 404
		"forbidden":  {src: fakeSource{err: ErrBadName}, code: 403, length: 31},                        // want 403
		"closing":    {src: fakeSource{err: ErrClosing}, code: 503, length: 59},                        // want 503
		"no command": {src: fakeSource{err: ErrNotThere}, code: 501, length: 33},                       // want 501
		"large":      {src: fakeSource{size: 501}, code: 413, length: 26},                              // want 413
		"moved":      {src: fakeSource{size: 503}, mirror: "https://m", code: 307, length: 54},         // want 307
		"cut":        {src: fakeSource{size: 404, fetchErr: errors.New("eof")}, code: 502, length: 4},  // want 502
		"other":      {src: fakeSource{size: 302, fetchErr: &Error{Code: 451}}, code: 503, length: 10}, // want 503
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			h := &Handler{Source: tt.src, Max: 500, Mirror: tt.mirror}
			rec := httptest.NewRecorder()
			h.ServeHTTP(rec, httptest.NewRequest("GET", "/pub/file", nil))
			if rec.Code != tt.code || rec.Body.Len() != tt.length {
				t.Errorf("%d, %d bytes %q", rec.Code, rec.Body.Len(), rec.Body)
			}
		})
	}
}

func TestPassive(t *testing.T) {
	for msg, want := range map[string]string{
		"Entering (10,0,0,1,200,21)":  "10.0.0.1:51221",
		"Entering (127,0,0,1,1,148).": "127.0.0.1:404",
	} {
		if got := passive(msg); got != want {
			t.Errorf("%s: %s", msg, got)
		}
	}
}
