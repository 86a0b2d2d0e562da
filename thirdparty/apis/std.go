package apis

import (
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"net/textproto"
	"slices"
)

func _(w http.ResponseWriter, r *http.Request, resp *http.Response, rec *httptest.ResponseRecorder) {
	http.Error(w, "", 404)                           // want
	http.Redirect(w, r, "", 302)                     // want
	_ = http.RedirectHandler("", 301)                // want
	_ = http.StatusText(404)                         // want
	w.WriteHeader(404)                               // want
	_ = resp.StatusCode == 404                       // want
	_ = rec.Code == 404                              // want
	rec.WriteHeader(404)                             // want
	_ = rec.Result().StatusCode == 404               // want
	_ = slices.Contains([]int{200}, resp.StatusCode) // want
	_ = httptrace.ClientTrace{Got1xxResponse: func(code int, _ textproto.MIMEHeader) error {
		_ = code == 103 // want
		return nil
	}}
}
