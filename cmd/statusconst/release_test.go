package main

import (
	"runtime"
	"strings"
	"testing"
)

func TestOutdated(t *testing.T) {
	for command, old := range map[string]bool{
		runtime.Version(): false, "go1.24": false, "go1.21rc3": false, "": false, "devel go1.99-abc": false,
		"go1.99.0": true, "go1.99": true, "go1.99rc1": true,
	} {
		err := outdated(release(command))
		if (err != nil) != old {
			t.Errorf("%q: error %v", command, err)
		}
		if err != nil && (strings.Contains(err.Error(), "\n") || !strings.Contains(err.Error(), "go install ")) {
			t.Errorf("%q: %v", command, err)
		}
	}
}

// TestAffected names the releases on which the sequence was run: a package as a
// dependency, then by itself.
func TestAffected(t *testing.T) {
	for version, want := range map[string]bool{
		"go1.24.13": false, "go1.25.0": false, "go1.25.11": false, "go1.25.14": false,
		"go1.26rc1": true, "go1.26.0": true, "go1.26.1": true, "go1.26.2": true, "go1.26.3": true, "go1.26.4": true,
		"go1.26.5": true, "go1.26.6": true, "go1.26.7": true, "go1.26.8": true,
		"go1.26.9": false, "go1.26.10": false, "go1.26.11": false,
		"go1.27.0": true, "go1.27.1": true, "go1.27.2": false, "go1.27.3": false, "go1.27.4": false,
	} {
		if got := isAffected(version); got != want {
			t.Errorf("%s affected: %t, want %t", version, got, want)
		}
	}
}
