package drivers

import (
	"context"
	"errors"
	"go/version"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/internal/files"
	"github.com/statusconst/statusconst/internal/prove"
)

// heavy is the environment variable that asks for the drivers that must be
// built or installed first.
const heavy = "STATUSCONST_HEAVY"

// needHeavy skips the test unless the heavy drivers are asked for, and says so.
func needHeavy(t *testing.T) {
	t.Helper()
	if os.Getenv(heavy) == "" {
		t.Skipf("not run: set %s=1 for golangci-lint, gopls and Neovim", heavy)
	}
}

// corpus is a copy of the fixtures without golden files, in a folder of its
// own, so that a driver may write in it.
func corpus(t *testing.T) string {
	t.Helper()
	from, to := fixtures(t), filepath.Join(t.TempDir(), "corpus") // gopls is silent in a folder called testdata
	err := files.CopyTree(from, to, func(name string) bool {
		return name == "old" || strings.HasSuffix(name, ".golden") // old is a module of its own, for an old Go
	})
	if err != nil {
		t.Fatal(err)
	}
	return to
}

func fixtures(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// patterns are the packages of the corpus that a driver looks at.
const patterns = "./..."

// offline is the environment of a driver: no network is needed.
func offline(more ...string) []string {
	return append(append(os.Environ(), "GOPROXY=off", "GOFLAGS=-mod=mod", "GOWORK=off"), more...)
}

// run runs a command and returns what it prints and its exit code.
func run(t *testing.T, dir string, env []string, name string, args ...string) (stdout string, code int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir, cmd.Env = dir, env
	var out, complaints strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &complaints
	if name == "go" && beforeFix() {
		cmd.Stderr = &out // where go vet -json printed
	}
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		t.Logf("%s: exit %d\n%s", name, exit.ExitCode(), tail(complaints.String()))
		return out.String(), exit.ExitCode()
	case err != nil:
		t.Fatalf("%s: %v", name, err)
	}
	return out.String(), 0
}

// beforeFix reports whether the Go that runs the tests is older than 1.26, which
// brought go vet -fix and go fix -fixtool.
func beforeFix() bool {
	return version.Compare(runtime.Version(), "go1.26") < 0
}

func tail(s string) string {
	if len(s) > 2000 {
		return "…" + s[len(s)-2000:]
	}
	return s
}

// expected is what every driver must report: what the analyzer finds when it
// is called directly, in terms of file:line:column: message.
func expected(t *testing.T, dir string) []string {
	t.Helper()
	pkgs, err := prove.Load(dir, offline(), patterns, "github.com/...")
	if err != nil {
		t.Fatal(err)
	}
	found, err := prove.Run(analyzer.Analyzer, pkgs)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, f := range found {
		at := f.Shown
		list = append(list, line(dir, at.Filename, at.Line, at.Column, f.Message))
	}
	if len(list) < 200 {
		t.Fatalf("the corpus has %d findings: too few to prove anything", len(list))
	}
	return sorted(list)
}

func line(dir, file string, l, c int, message string) string {
	if filepath.IsAbs(file) {
		if rel, err := filepath.Rel(dir, file); err == nil {
			file = rel
		}
	}
	return filepath.ToSlash(file) + ":" + strconv.Itoa(l) + ":" + strconv.Itoa(c) + ": " + message
}

// sorted sorts a list and drops what stands in it twice: drivers report a
// package and its test variant.
func sorted(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

// compare reports what a driver finds and should not, or should and does not.
func compare(t *testing.T, want, got []string) {
	t.Helper()
	for _, w := range want {
		if !slices.Contains(got, w) {
			t.Errorf("missing: %s", w)
		}
	}
	for _, g := range got {
		if !slices.Contains(want, g) {
			t.Errorf("not expected: %s", g)
		}
	}
	t.Logf("%d findings", len(got))
}

// compareFixed compares every file of the fixed corpus with its golden file,
// or, where it has none, with the fixture.
func compareFixed(t *testing.T, dir string) {
	t.Helper()
	from, changed := fixtures(t), 0
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") {
			return err
		}
		rel, _ := filepath.Rel(dir, name)
		want, err := os.ReadFile(filepath.Join(from, rel) + ".golden")
		if err == nil {
			changed++
		} else if want, err = os.ReadFile(filepath.Join(from, rel)); err != nil {
			return err
		}
		got, err := os.ReadFile(name)
		if err == nil && string(got) != string(want) {
			t.Errorf("%s is not as it should be:\n%s", rel, got)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d fixed files", changed)
}
