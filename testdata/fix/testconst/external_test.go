package testconst_test

import (
	"net/http"
	"testing"
)

const statusUnknownError = 520

func TestExternal(t *testing.T) {
	var w http.ResponseWriter
	w.WriteHeader(499)
	w.WriteHeader(520) // want `use statusUnknownError instead of 520`
}
