package drivers

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// diagnostics reads the JSON values that a driver of x/tools prints.
func diagnostics(t *testing.T, dir, out string) []string {
	t.Helper()
	var list []string
	decoder := json.NewDecoder(strings.NewReader(strings.Join(jsonOnly(out), "\n")))
	for decoder.More() {
		var tree map[string]map[string][]struct{ Posn, Message string }
		if err := decoder.Decode(&tree); err != nil {
			t.Fatalf("%v in\n%s", err, tail(out))
		}
		for _, byAnalyzer := range tree {
			for _, found := range byAnalyzer {
				for _, d := range found {
					list = append(list, positioned(t, dir, d.Posn, d.Message))
				}
			}
		}
	}
	return sorted(list)
}

// jsonOnly drops the lines "# package".
func jsonOnly(out string) []string {
	return slices.DeleteFunc(strings.Split(out, "\n"), func(s string) bool { return strings.HasPrefix(s, "# ") })
}

var position = regexp.MustCompile(`^(.*):(\d+):(\d+)$`)

func positioned(t *testing.T, dir, posn, message string) string {
	t.Helper()
	m := position.FindStringSubmatch(posn)
	if m == nil {
		t.Fatalf("position %q is not file:line:column", posn)
	}
	l, _ := strconv.Atoi(m[2])
	c, _ := strconv.Atoi(m[3])
	return line(dir, m[1], l, c, message)
}

func TestStandalone(t *testing.T) {
	tool, dir := binary(t), corpus(t)
	want := expected(t, dir)

	out, code := run(t, dir, offline(), tool, "-json", patterns)
	if code != 0 {
		t.Errorf("-json exits with %d", code)
	}
	compare(t, want, diagnostics(t, dir, out))

	out, code = run(t, dir, offline(), tool, patterns)
	if code != 1 {
		t.Errorf("findings exit with %d, want 1", code)
	}
	compare(t, want, sorted(strings.Split(strings.TrimSpace(out), "\n")))

	out, _ = run(t, dir, offline(), tool, "-diff", patterns)
	if n := strings.Count(out, "\n+++ "); n < 20 {
		t.Errorf("-diff shows %d files", n)
	}
	_, code = run(t, dir, offline(), tool, "-fix", patterns)
	if code != 1 {
		t.Errorf("-fix exits with %d, want 1: some findings have no fix", code)
	}
	compareFixed(t, dir)
	if _, code = run(t, dir, offline(), tool, "./clean"); code != 0 {
		t.Errorf("a clean package exits with %d", code)
	}
}

func TestGoVet(t *testing.T) {
	tool, dir := binary(t), corpus(t)
	out, code := run(t, dir, offline(), "go", "vet", "-vettool="+tool, "-json", patterns)
	if code != 0 {
		t.Fatalf("exit %d", code)
	}
	compare(t, expected(t, dir), diagnostics(t, dir, out))
}

func TestGoVetFix(t *testing.T) {
	if beforeFix() {
		t.Skip("go vet -fix came with Go 1.26")
	}
	dir := corpus(t)
	run(t, dir, offline(), "go", "vet", "-vettool="+binary(t), "-fix", patterns)
	compareFixed(t, dir)
}

func TestGoFix(t *testing.T) {
	if beforeFix() {
		t.Skip("go fix -fixtool came with Go 1.26")
	}
	dir := corpus(t)
	run(t, dir, offline(), "go", "fix", "-fixtool="+binary(t), patterns)
	compareFixed(t, dir)
}

// TestSettings checks that the flags reach the analyzer through every driver
// that takes flags.
func TestSettings(t *testing.T) {
	tool, dir := binary(t), corpus(t)
	for _, name := range []string{"standalone", "go vet"} {
		t.Run(name, func(t *testing.T) {
			args := []string{"vet", "-vettool=" + tool, "-json", "-skip=range,comparison", "-allow=404", "-tests=false", "./comparison", "./range", "./argument", "./framework"}
			command := "go"
			if name == "standalone" {
				command, args = tool, args[2:]
			}
			out, code := run(t, dir, offline(), command, args...)
			if code != 0 {
				t.Fatalf("exit %d", code)
			}
			got := diagnostics(t, dir, out)
			if len(got) == 0 {
				t.Error("nothing is found at all")
			}
			for _, g := range got {
				if strings.HasPrefix(g, "comparison/") || strings.HasPrefix(g, "range/") || strings.Contains(g, "_test.go") || strings.Contains(g, "StatusNotFound") {
					t.Errorf("should be left out: %s", g)
				}
			}
		})
	}
}

// TestCache reproduces a bug of the go command (1.26 up to 1.26.8, 1.27.0, 1.27.1): a
// package that was a dependency of one run is reported clean in the next. The
// standalone tool must not inherit it.
func TestCache(t *testing.T) {
	tool, dir := binary(t), t.TempDir()
	for name, content := range map[string]string{
		"go.mod": "module cache.test\n\ngo 1.24\n",
		"a/a.go": "package a\n\nimport \"net/http\"\n\nvar A = http.StatusText(404)\n",
		"c/c.go": "package c\n\nimport \"cache.test/a\"\n\nvar C = a.A\n",
	} {
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, command := range [][]string{{"go", "vet", "-vettool=" + tool}, {tool}} {
		for _, pattern := range []string{"./c", "./..."} {
			out, code := run(t, dir, offline(), command[0], append(command[1:], pattern)...)
			t.Logf("%s %s: exit %d %s", filepath.Base(command[0]), pattern, code, strings.TrimSpace(out))
			if command[0] == tool && pattern == "./..." && code != 1 {
				t.Errorf("the finding in a is lost after a run over c alone")
			}
		}
	}
}
