package vettool

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
		err := Outdated(Release(command))
		if (err != nil) != old {
			t.Errorf("%q: error %v", command, err)
		}
		if err != nil && (strings.Contains(err.Error(), "\n") || !strings.Contains(err.Error(), "go install ")) {
			t.Errorf("%q: %v", command, err)
		}
	}
}
