// Package app does not import the package that declares what it uses, but for what
// only a variable or function of it leads to.
package app

import (
	"fixture.test/handed"
	"fixture.test/handed/mid"
)

func indirect() {
	a := mid.Ask()
	_ = a.Code == 404                // want `use http.StatusNotFound instead of 404`
	_ = a.StatusCode() == 410        // want `use http.StatusGone instead of 410`
	_ = a.Inner.Status == 500        // want `use http.StatusInternalServerError instead of 500`
	_ = a.Tries[0].HTTPStatus == 503 // want `use http.StatusServiceUnavailable instead of 503`
	_ = mid.Boxed().Code == 201      // want `use http.StatusCreated instead of 201`
	_ = mid.Measure().Code == 200
	_ = mid.Measure().Inner.Status == 200
}

func direct() {
	_ = handed.Last.Code == 403          // want `use http.StatusForbidden instead of 403`
	_ = handed.Current().HTTPCode == 409 // want `use http.StatusConflict instead of 409`
}

func unnamed() {
	_ = handed.Shown{}.HTTPStatus() == 202 // want `use http.StatusAccepted instead of 202`
	_ = handed.New().Status == 204         // want `use http.StatusNoContent instead of 204`
}
