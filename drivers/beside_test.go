package drivers

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/statusconst/statusconst/internal/files"
)

// TestBesideOthers takes the configuration of docs/beside.md: no line is found
// twice, and what --fix makes compiles. Without it, lines are found twice.
func TestBesideOthers(t *testing.T) {
	lint, dir := golangci(t), t.TempDir()
	err := files.CopyTree(filepath.Join("..", "bench", "compare"), filepath.Join(dir, "compare"), func(string) bool { return false })
	if err != nil {
		t.Fatal(err)
	}
	documented := yamlOf(t, filepath.Join("..", "docs", "beside.md"))
	doubled, _, _ := strings.Cut(documented, "  settings:\n")
	doubled += "  settings: {staticcheck: {checks: [ST1013]}, custom: {statusconst: {type: module}}}\n"
	shown := "issues: {uniq-by-line: false, max-issues-per-linter: 0, max-same-issues: 0}\n"
	for name, text := range map[string]string{"go.mod": "module beside.test\n\ngo 1.24\n", "documented.yml": documented + shown, "doubled.yml": doubled + shown} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	env := offline("GOLANGCI_LINT_CACHE=" + t.TempDir())
	twice := func(config string) (ours, lines int) {
		out, _ := run(t, dir, env, lint, "run", "-c", config, "--output.json.path=stdout", "--show-stats=false", "./...")
		return foundTwice(t, out)
	}
	if ours, lines := twice("doubled.yml"); ours < 5 || lines < 5 {
		t.Errorf("%d findings of ours, %d lines found twice: this shows nothing", ours, lines)
	}
	if ours, lines := twice("documented.yml"); ours < 5 || lines > 0 {
		t.Errorf("%d findings of ours, %d lines found twice", ours, lines)
	}
	run(t, dir, env, lint, "run", "-c", "documented.yml", "--fix", "./...")
	if out, code := run(t, dir, offline(), "go", "build", "./..."); code != 0 {
		t.Errorf("what --fix leaves does not compile\n%s", out)
	}
}

// aboutCode tells what is said of a number from other findings on its line.
var aboutCode = regexp.MustCompile(`\b\d{3}\b|Status`)

// foundTwice counts the findings of statusconst, and what another linter says of
// numbers on their lines.
func foundTwice(t *testing.T, out string) (ours, lines int) {
	t.Helper()
	var report struct {
		Issues []struct {
			FromLinter string
			Text       string
			Pos        struct {
				Filename string
				Line     int
			}
		}
	}
	if err := json.Unmarshal([]byte(strings.TrimSpace(out)), &report); err != nil {
		t.Fatalf("%v in\n%s", err, tail(out))
	}
	mine := map[string]bool{}
	for _, issue := range report.Issues {
		if issue.FromLinter == "statusconst" {
			ours++
			mine[issue.Pos.Filename+strconv.Itoa(issue.Pos.Line)] = true
		}
	}
	for _, issue := range report.Issues {
		if issue.FromLinter != "statusconst" && aboutCode.MatchString(issue.Text) && mine[issue.Pos.Filename+strconv.Itoa(issue.Pos.Line)] {
			lines++
		}
	}
	return ours, lines
}

// yamlOf is the first block of YAML in a page.
func yamlOf(t *testing.T, page string) string {
	t.Helper()
	content, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range fence.FindAllStringSubmatch(string(content), -1) {
		if m[1] == "yaml" {
			return m[2]
		}
	}
	t.Fatalf("%s has no block of YAML", page)
	return ""
}
