package testconst

import (
	"net/http"
	"testing"
)

const statusClientClosedRequest = 499

func TestCode(t *testing.T) {
	var w http.ResponseWriter
	w.WriteHeader(499) // want `use statusClientClosedRequest instead of 499`
	w.WriteHeader(444) // want `use statusNoResponse instead of 444`
	w.WriteHeader(520) // no constant is at hand: in tests, nothing is said
}
