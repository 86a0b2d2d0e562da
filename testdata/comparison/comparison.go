// Package comparison: the literal is compared for equality.
package comparison

import (
	"net/http"
	"net/http/httptest"
)

type wrapper struct{ *http.Response }

type alias = http.Response

// (0.4) Compared with a carrier, in all forms.
func forms(resp *http.Response, rec *httptest.ResponseRecorder) {
	_ = resp.StatusCode == 404            // want `use http.StatusNotFound instead of 404`
	_ = 404 == resp.StatusCode            // want `use http.StatusNotFound instead of 404`
	_ = resp.StatusCode != 200            // want `use http.StatusOK instead of 200`
	_ = (resp.StatusCode) == (404)        // want `use http.StatusNotFound instead of 404`
	_ = resp.StatusCode == 0x194          // want `use http.StatusNotFound instead of 0x194`
	_ = resp.StatusCode == 0o624          // want `use http.StatusNotFound instead of 0o624`
	_ = resp.StatusCode == 0b110010100    // want `use http.StatusNotFound instead of 0b110010100`
	_ = resp.StatusCode == 4_04           // want `use http.StatusNotFound instead of 4_04`
	_ = rec.Code == 201                   // want `use http.StatusCreated instead of 201`
	_ = rec.Result().StatusCode == 201    // want `use http.StatusCreated instead of 201`
	_ = int64(resp.StatusCode) == 404     // want `use http.StatusNotFound instead of 404`
	_ = resp.StatusCode == int(404)       // want `use http.StatusNotFound instead of 404`
	_ = uint16(resp.StatusCode) == 404    // want `use http.StatusNotFound instead of 404`
	_ = (*resp).StatusCode == 404         // want `use http.StatusNotFound instead of 404`
	_ = !(resp.StatusCode == 404) || true // want `use http.StatusNotFound instead of 404`
}

func reached(w wrapper, a alias, m map[string]*http.Response, ch chan *http.Response, f func() *http.Response) {
	_ = w.StatusCode == 404          // want `use http.StatusNotFound instead of 404`
	_ = w.Response.StatusCode == 404 // want `use http.StatusNotFound instead of 404`
	_ = a.StatusCode == 404          // want `use http.StatusNotFound instead of 404`
	_ = m["a"].StatusCode == 404     // want `use http.StatusNotFound instead of 404`
	_ = (<-ch).StatusCode == 404     // want `use http.StatusNotFound instead of 404`
	_ = f().StatusCode == 404        // want `use http.StatusNotFound instead of 404`
}

type box[T any] struct{ v T }

func generic(b box[*http.Response]) bool {
	return b.v.StatusCode == 404 // want `use http.StatusNotFound instead of 404`
}

func switches(resp *http.Response) {
	switch resp.StatusCode {
	case 200: // want `use http.StatusOK instead of 200`
	case 301, 302: // want `use http.StatusMovedPermanently instead of 301` `use http.StatusFound instead of 302`
	case http.StatusTeapot, (404): // want `use http.StatusNotFound instead of 404`
	default:
	}
	switch code := resp.StatusCode; code {
	case 500: // want `use http.StatusInternalServerError instead of 500 \(code is assigned from resp.StatusCode\)`
	}
	switch {
	case resp.StatusCode == 503: // want `use http.StatusServiceUnavailable instead of 503`
	}
	switch int32(resp.StatusCode) {
	case 204: // want `use http.StatusNoContent instead of 204`
	}
}
