// Package app uses the home-made framework; every literal is found through
// facts.
package app

import "fixture.test/homemade"

var retry = []int{429, 503} // want `use http.StatusTooManyRequests instead of 429` `use http.StatusServiceUnavailable instead of 503`

type implementation struct{}

var _ homemade.Exchange = implementation{}

func (implementation) Reply(n int, body string) {
	_ = n == 418 // want `use http.StatusTeapot instead of 418`
}

func (implementation) AnsweredStatus() int { return 202 } // want `use http.StatusAccepted instead of 202`

func handle(e homemade.Exchange, t *homemade.Tape, err error) {
	e.Reply(404, "gone")             // want `use http.StatusNotFound instead of 404 \(status has the meaning of \(\*homemade.exchange\).Reply\)`
	_ = e.AnsweredStatus() == 200    // want `use http.StatusOK instead of 200`
	_ = t.LastCode == 201            // want `use http.StatusCreated instead of 201`
	_ = t.Codes[0] == 204            // want `use http.StatusNoContent instead of 204`
	t.WriteHeader(205)               // want `use http.StatusResetContent instead of 205`
	_ = homemade.Fail(400, "")       // want `use http.StatusBadRequest instead of 400`
	_ = &homemade.Problem{Kind: 409} // want `use http.StatusConflict instead of 409`
	_ = homemade.Problem{410, ""}    // want `use http.StatusGone instead of 410`
	switch homemade.KindOf(err) {
	case 500: // want `use http.StatusInternalServerError instead of 500`
	}
	homemade.Retry(nil, retry, 501) // want `use http.StatusNotImplemented instead of 501`
	homemade.Observe(func(n int) {
		_ = n == 403 // want `use http.StatusForbidden instead of 403`
	}, nil)
	_ = homemade.Problems(422) // want `use http.StatusUnprocessableEntity instead of 422`
	var code int
	if code == homemade.Missing || code == 406 { // want `use http.StatusNotAcceptable instead of 406`
		return
	}
}

type failer struct{}

func (failer) Fail() {}

func check(t *homemade.Tape) {
	homemade.Same(failer{}, t.LastCode, 302) // want `use http.StatusFound instead of 302`
	homemade.Same(failer{}, len(t.Codes), 200)
}
