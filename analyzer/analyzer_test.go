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

// withoutPackageFacts drops what analysistest says of the facts of packages, which
// it wants in their first line; those of objects are expected where they are
// declared.
type withoutPackageFacts struct{ *testing.T }

func (w withoutPackageFacts) Errorf(format string, args ...any) {
	if message := fmt.Sprintf(format, args...); !strings.Contains(message, ": unexpected fact: {package ") {
		w.Error(message)
	}
}
