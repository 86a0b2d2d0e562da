// Package indirect uses the home-made framework without importing it: what it
// means is known through the package in between.
package indirect

import "fixture.test/homemade/wrapper"

func f() {
	e := wrapper.Exchange()
	e.Reply(404, "gone")          // want `use http.StatusNotFound instead of 404`
	_ = e.AnsweredStatus() == 200 // want `use http.StatusOK instead of 200`
}
