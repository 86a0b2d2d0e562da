package external

import "testing"

func TestInternal(t *testing.T) {
	if Get().StatusCode != 200 { // want `use http.StatusOK`
		t.Fail()
	}
}
