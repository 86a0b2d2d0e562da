package analyzer_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// fixtures is the module that every driver is tested with.
func fixtures(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// diagnosticsOnly drops what analysistest says of facts: the fixtures expect
// diagnostics, and facts show in those of the packages that import them.
type diagnosticsOnly struct{ *testing.T }

func (d diagnosticsOnly) Errorf(format string, args ...any) {
	if message := fmt.Sprintf(format, args...); !strings.Contains(message, ": unexpected fact: ") {
		d.Error(message)
	}
}
