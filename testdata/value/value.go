// Package value: the literal is assigned, returned, or stored.
package value

import (
	"net/http"
	"net/http/httptest"
)

func literals() {
	_ = http.Response{StatusCode: 404}                                                   // want `use http.StatusNotFound instead of 404`
	_ = &http.Response{"", 404, "", 1, 1, nil, nil, 0, nil, false, false, nil, nil, nil} // want `use http.StatusNotFound instead of 404`
	_ = []http.Response{{StatusCode: 200}, {StatusCode: 500}}                            // want `use http.StatusOK instead of 200` `use http.StatusInternalServerError instead of 500`
	_ = []*http.Response{{StatusCode: 201}}                                              // want `use http.StatusCreated instead of 201`
	_ = map[string]http.Response{"a": {StatusCode: 202}}                                 // want `use http.StatusAccepted instead of 202`
	_ = httptest.ResponseRecorder{Code: 204}                                             // want `use http.StatusNoContent instead of 204`
}

func assigned(resp *http.Response, rec *httptest.ResponseRecorder) {
	resp.StatusCode = 404                // want `use http.StatusNotFound instead of 404`
	rec.Code, resp.StatusCode = 200, 500 // want `use http.StatusOK instead of 200` `use http.StatusInternalServerError instead of 500`
	p := &resp.StatusCode
	*p = 403 // want `use http.StatusForbidden instead of 403 .p is assigned from resp.StatusCode.`
}

func sent(w http.ResponseWriter, err error) {
	code := 200 // want `use http.StatusOK instead of 200 \(code flows to \(http.ResponseWriter\).WriteHeader\)`
	if err != nil {
		code = 500 // want `use http.StatusInternalServerError instead of 500`
	}
	w.WriteHeader(code)
}

func returned(err error) int {
	if err == nil {
		return http.StatusOK
	}
	return 500 // want `use http.StatusInternalServerError instead of 500 \(the result of returned is set to StatusOK\)`
}
