// Package faked tests with the responses of a package that makes them.
package faked

import (
	"testing"

	"fixture.test/text/handing"
)

func TestFaked(t *testing.T) {
	if handing.Next().Status != "404 Short and stout" {
		t.Error("other words")
	}
}
