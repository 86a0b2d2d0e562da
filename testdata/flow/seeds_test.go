package flow

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// (0.9) The seeds of a fuzz test are what its function is called with.

func FuzzRespond(f *testing.F) {
	f.Add(404, 300, "text") // want `use http.StatusNotFound instead of 404 \(code flows to \(\*httptest.ResponseRecorder\).WriteHeader\)`
	for _, text := range []string{"a", "b"} {
		f.Add(200, 200, text) // want `use http.StatusOK instead of 200`
	}
	f.Add(1<<20, 404, "odd")
	f.Fuzz(func(t *testing.T, code int, size int, text string) {
		if code < 100 || code > 999 {
			t.Skip()
		}
		w := httptest.NewRecorder()
		w.WriteHeader(code)
		_, _ = w.Write(make([]byte, size))
		_, _ = w.Write([]byte(text))
	})
	f.Add(500, 404, "behind it") // want `use http.StatusInternalServerError instead of 500`
}

// The function may be a declared one, and the status of another type.
func FuzzDeclared(f *testing.F) {
	f.Add("GET", uint16(403), 403) // want `use http.StatusForbidden instead of 403`
	f.Fuzz(checkDeclared)
}

func checkDeclared(t *testing.T, method string, status uint16, size int) {
	if got := http.StatusText(int(status)); got == method || len(got) == size {
		t.Fail()
	}
}

// What a fuzz test is seeded with says nothing of another one, nor do numbers that
// are added elsewhere.
func FuzzOther(f *testing.F) {
	f.Add(404)
	f.Fuzz(func(t *testing.T, n int) {
		if n*n < 0 {
			t.Fail()
		}
	})
}

type counter struct{ f *testing.F }

func (c counter) Add(n int)        { _ = n }
func (c counter) Fuzz(f func(int)) { f(1) }

func notSeeds(c counter, w http.ResponseWriter) {
	c.Add(404)
	c.Fuzz(func(code int) { w.WriteHeader(code) })
}

// Two fuzz tests that only fields hold are not told apart, and say nothing.
func apart(a, b counter) {
	a.f.Add(404)
	b.f.Fuzz(func(t *testing.T, code int) { httptest.NewRecorder().WriteHeader(code) })
}
