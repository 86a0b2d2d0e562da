package external_test

import (
	"testing"

	"fixture.test/fix/external"
)

func TestExternal(t *testing.T) {
	if external.Get().StatusCode != 200 { // want `use http.StatusOK`
		t.Fail()
	}
}
