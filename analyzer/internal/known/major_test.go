package known

import "testing"

func TestAnyMajor(t *testing.T) {
	for path, want := range map[string]string{
		"github.com/google/go-github/v74/github": "github.com/google/go-github/v*/github",
		"example.com/v2":                         "example.com/v*",
		"example.com/vault/v12/api":              "example.com/vault/v*/api",
		"example.com/v2beta/api":                 "",
		"example.com/semconv/v1.24.0":            "example.com/semconv/v*",
		"example.com/semconv/v1.24.0/httpconv":   "example.com/semconv/v*/httpconv",
		"example.com/v1.24.0-rc":                 "",
		"example.com/v.1":                        "",
		"example.com/value":                      "",
		"net/http":                               "",
	} {
		if got := anyMajor(path); got != want {
			t.Errorf("anyMajor(%q) = %q, want %q", path, got, want)
		}
	}
	if opaque.of("github.com/google/go-github/v99/github") == nil || opaque.of("github.com/google/go-github/github") != nil {
		t.Error("the entry for every major version is not found, or found without one")
	}
}
