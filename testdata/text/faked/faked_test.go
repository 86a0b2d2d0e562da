// Package faked tests with the responses of a package that makes them.
package faked

import (
	"testing"

	"fixture.test/text/own"
)

func TestFaked(t *testing.T) {
	if own.Fake().Status != "404 Short and stout" {
		t.Error("other words")
	}
}
