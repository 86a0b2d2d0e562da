// Package argument: the literal is passed to a parameter.
package argument

import (
	"net/http"
	"net/http/httptest"
)

// (0.1) The parameters that net/http documents.
func forms(w http.ResponseWriter, r *http.Request, rec *httptest.ResponseRecorder) {
	w.WriteHeader(404)                      // want `use http.StatusNotFound instead of 404`
	rec.WriteHeader(201)                    // want `use http.StatusCreated instead of 201`
	http.Error(w, "no", 403)                // want `use http.StatusForbidden instead of 403`
	http.Redirect(w, r, "/", 302)           // want `use http.StatusFound instead of 302`
	_ = http.RedirectHandler("/", 301)      // want `use http.StatusMovedPermanently instead of 301`
	_ = http.StatusText(418)                // want `use http.StatusTeapot instead of 418`
	http.ResponseWriter.WriteHeader(w, 202) // want `use http.StatusAccepted instead of 202`
	write := w.WriteHeader
	write(204)                // want `use http.StatusNoContent instead of 204`
	(w.WriteHeader)(int(205)) // want `use http.StatusResetContent instead of 205`
	defer w.WriteHeader(500)  // want `use http.StatusInternalServerError instead of 500`
}

type writer struct{ http.ResponseWriter }

func promoted(w writer) { w.WriteHeader(400) } // want `use http.StatusBadRequest instead of 400`

type own struct{ sent int }

func (*own) Header() http.Header         { return nil }
func (*own) Write(b []byte) (int, error) { return len(b), nil }
func (o *own) WriteHeader(status int)    { o.sent = status }

func implemented(o *own) {
	o.WriteHeader(400) // want `use http.StatusBadRequest instead of 400`
	o.sent = 401       // want `use http.StatusUnauthorized instead of 401 \(sent is assigned from`
}

func asInterface[W http.ResponseWriter](w W) {
	w.WriteHeader(409) // want `use http.StatusConflict instead of 409`
}
