package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// write makes a module of the files given and returns its folder.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	files["go.mod"] = "module prover.test\n\ngo 1.24\n"
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestBrokenAnywhere breaks a module for one system, for another one only in
// its tests, and leaves one broken that was broken before.
func TestBrokenAnywhere(t *testing.T) {
	before := write(t, map[string]string{
		"a.go": "package a\n\nconst A = 1\n\nconst B = 1\n", "a_windows.go": "package a\n\nvar _ = A\n",
		"a_darwin_test.go": "package a\n\nvar _ = B\n", "a_js.go": "package a\n\nvar _ = C\n",
	})
	after := write(t, map[string]string{
		"a.go": "package a\n", "a_windows.go": "package a\n\nvar _ = A\n",
		"a_darwin_test.go": "package a\n\nvar _ = B\n", "a_js.go": "package a\n\nvar _ = C\n",
	})
	list, err := brokenAnywhere(after, before)
	if err != nil {
		t.Fatal(err)
	}
	if len(list) != 2 || !strings.HasPrefix(list[0], "darwin/arm64: prover.test [prover.test.test]: ") || !strings.HasPrefix(list[1], "windows/amd64: prover.test: ") {
		t.Errorf("broken: %q", list)
	}
	if list, err = brokenAnywhere(before, before); err != nil || len(list) > 0 {
		t.Errorf("broken by nothing: %q, %v", list, err)
	}
}

// TestFailing compares the tests of a module before and after.
func TestFailing(t *testing.T) {
	const head = "package a\n\nimport \"testing\"\n\n"
	before := write(t, map[string]string{"a_test.go": head + "func TestA(t *testing.T) {}\n\nfunc TestB(t *testing.T) { t.Fail() }\n\nfunc TestC(t *testing.T) { t.Run(\"d\", func(t *testing.T) {}) }\n"})
	after := write(t, map[string]string{"a_test.go": head + "func TestA(t *testing.T) {}\n\nfunc TestB(t *testing.T) { t.Fail() }\n\nfunc TestC(t *testing.T) { t.Fail() }\n"})
	passed := passing(before, "./...")
	if want := []string{"prover.test TestA", "prover.test TestC"}; !slices.Equal(passed, want) {
		t.Errorf("passed before: %q, want %q", passed, want)
	}
	if got, _ := failing(after, before, passed); !slices.Equal(got, []string{"prover.test TestC"}) {
		t.Errorf("fails after: %q, want TestC", got)
	}
	if got, unsteady := failing(before, before, passed); len(got)+len(unsteady) > 0 {
		t.Errorf("fails by nothing: %q, unsteady %q", got, unsteady)
	}
}

// TestUnsteady has a test that passes at first and then fails wherever it runs,
// which is nothing that the fixes did.
func TestUnsteady(t *testing.T) {
	const failsAgain = `package a

import (
	"os"
	"testing"
)

func TestA(t *testing.T) {
	if _, err := os.Stat("MARK"); err == nil {
		t.Fail()
	}
	if err := os.WriteFile("MARK", nil, 0o644); err != nil {
		t.Fatal(err)
	}
}
`
	content := strings.ReplaceAll(failsAgain, "MARK", filepath.ToSlash(filepath.Join(t.TempDir(), "mark")))
	before := write(t, map[string]string{"a_test.go": content})
	after := write(t, map[string]string{"a_test.go": content})
	passed := passing(before, "./...")
	failing, unsteady := failing(after, before, passed)
	if len(passed) != 1 || len(failing) > 0 || !slices.Equal(unsteady, passed) {
		t.Errorf("passed %q, failing %q, unsteady %q", passed, failing, unsteady)
	}
}
