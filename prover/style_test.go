package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statusconst/statusconst/internal/files"
)

// excused is what a formatter would change in a fixture and nothing could be
// done about.
var excused = map[string]string{
	"goimports: fix/group/std_last.go": "puts a blank line above an import with a comment if two stand above it",
	"gci: fix/style/others.go":         "drops a comment that stands by itself",
}

// TestFixturesKeepTheirStyle asks the real formatters about every golden file
// of the fixtures: what they leave alone before the fix, they leave alone after.
func TestFixturesKeepTheirStyle(t *testing.T) {
	tools, after := t.TempDir(), t.TempDir()
	if err := install(tools); err != nil {
		t.Fatal(err)
	}
	original, err := filepath.Abs(filepath.Join("..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	if err := files.CopyTree(original, after, func(string) bool { return false }); err != nil {
		t.Fatal(err)
	}
	fixed := applyGoldens(t, after)
	if len(fixed) < 60 {
		t.Fatalf("only %d files are fixed", len(fixed))
	}
	list, err := newlyDiscontent(tools, after, original, fixed)
	if err != nil {
		t.Fatal(err)
	}
	for _, what := range list {
		if excused[what] == "" {
			t.Errorf("would be changed: %s", what)
		}
	}
	for what, why := range excused {
		if !slices.Contains(list, what) {
			t.Errorf("is left alone, and so needs no excuse any more: %s (%s)", what, why)
		}
	}
}

// applyGoldens puts each golden file in the place of its source and lists these.
func applyGoldens(t *testing.T, dir string) []string {
	t.Helper()
	var fixed []string
	for _, pattern := range []string{"*/*.golden", "*/*/*.golden", "*/*/*/*.golden"} {
		goldens, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, golden := range goldens {
			source := strings.TrimSuffix(golden, ".golden")
			if err := os.Rename(golden, source); err != nil {
				t.Fatal(err)
			}
			name, err := filepath.Rel(dir, source)
			if err != nil {
				t.Fatal(err)
			}
			fixed = append(fixed, name)
		}
	}
	return fixed
}
