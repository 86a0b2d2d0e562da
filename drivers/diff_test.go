package drivers

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/statusconst/statusconst/internal/checkout"
	"github.com/statusconst/statusconst/internal/files"
)

// TestDiff applies what -diff shows of all fixtures, with git apply and with
// patch, and finds the files as -fix leaves them.
func TestDiff(t *testing.T) {
	for _, module := range []string{".", "old"} {
		t.Run(module, func(t *testing.T) {
			diffEqualsFix(t, filepath.Join(fixtures(t), module), offline("GOTOOLCHAIN=local"))
		})
	}
}

// TestDiffOfModules does the same with modules as they are published.
func TestDiffOfModules(t *testing.T) {
	needHeavy(t)
	for _, module := range []string{
		"github.com/gofiber/fiber/v3@v3.1.0",
		"github.com/go-chi/chi/v5@v5.5.0",
		"github.com/labstack/echo/v4@v4.16.0",
		"github.com/google/go-github/v74@v74.0.0",
		"github.com/danielgtaylor/huma/v2@v2.37.2",
	} {
		t.Run(module, func(t *testing.T) {
			diffEqualsFix(t, moduleDir(t, module), checkout.Environment())
		})
	}
}

// diffEqualsFix changes copies of a module in three ways and compares them.
func diffEqualsFix(t *testing.T, module string, env []string) {
	t.Helper()
	for _, program := range []string{"git", "patch", "diff"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("not run: %v", err)
		}
	}
	tool, dir := binary(t), t.TempDir()
	in := func(name string) string { return filepath.Join(dir, name) }
	for _, name := range []string{"fixed", "git", "patch"} {
		if err := files.CopyTree(module, in(name), func(name string) bool { return name == "go.work" }); err != nil {
			t.Fatal(err)
		}
	}
	diff, code := run(t, in("git"), env, tool, "-diff", patterns)
	if code != 1 || diff == "" {
		t.Fatalf("-diff exits with %d and prints %q", code, tail(diff))
	}
	if err := os.WriteFile(in("x.diff"), []byte(diff), 0o600); err != nil {
		t.Fatal(err)
	}
	run(t, in("fixed"), env, tool, "-fix", patterns)
	for _, command := range [][]string{
		{"git", "-C", in("git"), "apply", in("x.diff")},
		{"patch", "-d", in("patch"), "-p1", "--fuzz=0", "--no-backup-if-mismatch", "-i", in("x.diff")},
		{"diff", "-r", in("fixed"), in("git")},
		{"diff", "-r", in("fixed"), in("patch")},
	} {
		if out, code := run(t, dir, env, command[0], command[1:]...); code != 0 {
			t.Errorf("%s exits with %d\n%s", command[0], code, tail(out))
		}
	}
}
