package behaviour

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
)

type handler = func(w http.ResponseWriter, r *http.Request) error

func std(handle func(code int) handler) measurement {
	return func(t *testing.T, code int) seen { return serve(t, handle(code)) }
}

func ofStd() map[string]measurement {
	header := std(func(code int) handler {
		return func(w http.ResponseWriter, r *http.Request) error { w.WriteHeader(code); return nil }
	})
	fail := std(func(code int) handler {
		return func(w http.ResponseWriter, r *http.Request) error { http.Error(w, "text", code); return nil }
	})
	redirect := std(func(code int) handler {
		return func(w http.ResponseWriter, r *http.Request) error { http.Redirect(w, r, "/there", code); return nil }
	})
	redirected := std(func(code int) handler {
		return func(w http.ResponseWriter, r *http.Request) error {
			http.RedirectHandler("/there", code).ServeHTTP(w, r)
			return nil
		}
	})
	return map[string]measurement{
		"net/http ResponseWriter.WriteHeader code": header,
		"net/http Error code":                      fail,
		"net/http Error body":                      fail,
		"net/http Redirect code":                   redirect,
		"net/http Redirect redirect":               redirect,
		"net/http RedirectHandler code":            redirected,
		"net/http RedirectHandler redirect":        redirected,
		"net/http ResponseWriter.WriteHeader body": std(func(code int) handler {
			return func(w http.ResponseWriter, r *http.Request) error {
				w.WriteHeader(code)
				_, err := fmt.Fprint(w, "text")
				return err
			}
		}),
		"net/http ResponseWriter.WriteHeader again": std(func(code int) handler {
			return func(w http.ResponseWriter, r *http.Request) error {
				w.WriteHeader(http.StatusCreated)
				w.WriteHeader(code)
				return nil
			}
		}),
		"net/http ResponseWriter.WriteHeader begun": std(func(code int) handler {
			return func(w http.ResponseWriter, r *http.Request) error {
				_, err := fmt.Fprint(w, "text")
				w.WriteHeader(code)
				return err
			}
		}),
		"net/http/httptest ResponseRecorder.WriteHeader code": func(t *testing.T, code int) (s seen) {
			defer func() { s.panicked = recover() != nil }()
			httptest.NewRecorder().WriteHeader(code)
			return s
		},
	}
}
