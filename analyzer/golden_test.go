package analyzer_test

import (
	"bytes"
	"flag"
	"go/format"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/internal/prove"
)

var update = flag.Bool("update", false, "write the golden files instead of comparing them")

// modules are the fixture modules: the main one, and one for an old Go.
var modules = []string{".", "old"}

// patterns match the fixtures and the stubs that stand in for other modules,
// so that these are analysed for facts too.
var patterns = []string{"./...", "github.com/..."}

// TestFixtures checks diagnostics and golden files with analysistest.
func TestFixtures(t *testing.T) {
	for _, module := range modules {
		t.Run(module, func(t *testing.T) {
			dir := filepath.Join(fixtures(t), module)
			analysistest.RunWithSuggestedFixes(onlyShown{t}, dir, showing(), "./...")
		})
	}
}

// TestGoldens checks what analysistest does not: that a golden file exists
// exactly where there is a fix, that it compiles and is formatted, that every
// constant in it has the value and type that it had, and that a second run has
// nothing left to fix.
func TestGoldens(t *testing.T) {
	for _, module := range modules {
		t.Run(module, func(t *testing.T) { proveGoldens(t, filepath.Join(fixtures(t), module)) })
	}
}

func proveGoldens(t *testing.T, dir string) {
	before, fixed := fixes(t, dir)
	if *update {
		writeGoldens(t, dir, fixed)
	}
	compareGoldens(t, dir, fixed)

	copied := t.TempDir()
	copyFixed(t, dir, copied, fixed)
	pkgs, err := prove.Load(copied, offline(), patterns...)
	if err != nil {
		t.Fatal(err)
	}
	for _, broken := range prove.Broken(pkgs) {
		t.Errorf("does not compile after the fix: %s", broken)
	}
	after := map[string][]string{}
	for name, values := range prove.Constants(copied, pkgs) {
		rel, _ := filepath.Rel(copied, name)
		after[filepath.Join(dir, rel)] = values
	}
	for _, changed := range prove.Changed(before, after) {
		t.Errorf("a constant changed: %s", changed)
	}
	found, err := prove.Run(analyzer.Analyzer, pkgs)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range found {
		if f.Edits != nil {
			t.Errorf("%s: found again after the fix: %s", f.Position, f.Message)
		}
	}
}

// fixes returns the constants of the fixtures and the files that fixes change.
func fixes(t *testing.T, dir string) (map[string][]string, map[string][]byte) {
	t.Helper()
	pkgs, err := prove.Load(dir, offline(), patterns...)
	if err != nil {
		t.Fatal(err)
	}
	for _, broken := range prove.Broken(pkgs) {
		t.Fatalf("the fixture does not compile: %s", broken)
	}
	found, err := prove.Run(analyzer.Analyzer, pkgs)
	if err != nil {
		t.Fatal(err)
	}
	fixed, err := prove.Fixed(found)
	if err != nil {
		t.Fatal(err)
	}
	return prove.Constants(dir, pkgs), fixed
}

func offline() []string {
	return append(os.Environ(), "GOPROXY=off", "GOFLAGS=-mod=mod", "GOWORK=off")
}

func compareGoldens(t *testing.T, dir string, fixed map[string][]byte) {
	for name, got := range fixed {
		want, err := os.ReadFile(name + ".golden")
		if err != nil {
			t.Errorf("a fix changes %s, which has no golden file (go test ./analyzer -run TestGoldens -update)", name)
			continue
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s: the fix gives\n%s", name, got)
		}
		if formatted, err := format.Source(want); err != nil || !bytes.Equal(formatted, want) {
			t.Errorf("%s.golden is not formatted: %v", name, err)
		}
	}
	walk(t, dir, func(name string) {
		if source, ok := strings.CutSuffix(name, ".golden"); ok && fixed[source] == nil {
			t.Errorf("%s is stale: no fix changes %s", name, source)
		}
	})
}

func writeGoldens(t *testing.T, dir string, fixed map[string][]byte) {
	walk(t, dir, func(name string) {
		if strings.HasSuffix(name, ".golden") {
			if err := os.Remove(name); err != nil {
				t.Fatal(err)
			}
		}
	})
	for name, content := range fixed {
		if err := os.WriteFile(name+".golden", content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// copyFixed copies the module in dir with the fixes applied.
func copyFixed(t *testing.T, dir, to string, fixed map[string][]byte) {
	walk(t, dir, func(name string) {
		if strings.HasSuffix(name, ".golden") {
			return
		}
		content, ok := fixed[name]
		if !ok {
			var err error
			if content, err = os.ReadFile(name); err != nil {
				t.Fatal(err)
			}
		}
		rel, _ := filepath.Rel(dir, name)
		target := filepath.Join(to, rel)
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(target, content, 0o644); err != nil {
			t.Fatal(err)
		}
	})
}

// walk calls visit for every file of the module in dir.
func walk(t *testing.T, dir string, visit func(name string)) {
	t.Helper()
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && name != dir {
			if _, err := os.Stat(filepath.Join(name, "go.mod")); err == nil && !strings.Contains(name, "stub") {
				return fs.SkipDir // a module of its own
			}
		}
		if d.Type().IsRegular() {
			visit(name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
