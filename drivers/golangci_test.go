package drivers

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var buildGolangci = program("golangci-lint", "go", "build", "-C", filepath.Join("..", "cmd", "golangci-lint"), "-o", "OUT", ".")

// golangci returns a golangci-lint with the plugin inside.
func golangci(t *testing.T) string {
	t.Helper()
	needHeavy(t)
	return buildGolangci(t)
}

func TestGolangciLint(t *testing.T) {
	lint, dir := golangci(t), corpus(t)
	config, err := filepath.Abs(filepath.Join("..", ".golangci.example.yml"))
	if err != nil {
		t.Fatal(err)
	}
	env := offline("GOLANGCI_LINT_CACHE=" + t.TempDir())
	if out, code := run(t, dir, env, lint, "config", "verify", "-c", config); code != 0 {
		t.Logf("the schema of the configuration cannot be fetched here, so it is checked by the run below: %s", out)
	}
	out, _ := run(t, dir, env, lint, "run", "-c", config, "--output.json.path=stdout", "--path-mode=abs", "--show-stats=false", patterns)
	compare(t, expected(t, dir), golangciFindings(t, dir, out))

	run(t, dir, env, lint, "run", "-c", config, "--fix", patterns)
	compareFormatted(t, dir)
}

func golangciFindings(t *testing.T, dir, out string) []string {
	t.Helper()
	var report struct {
		Issues []struct {
			Text string
			Pos  struct {
				Filename     string
				Line, Column int
			}
		}
	}
	if err := json.Unmarshal([]byte(strings.TrimSpace(out)), &report); err != nil {
		t.Fatalf("%v in\n%s", err, tail(out))
	}
	var list []string
	for _, issue := range report.Issues {
		text := issue.Text
		for _, category := range []string{"comparison: ", "range: ", "argument: ", "value: ", "unnamed: ", "invalid: "} {
			text = strings.TrimPrefix(text, category)
		}
		list = append(list, line(dir, issue.Pos.Filename, issue.Pos.Line, issue.Pos.Column, text))
	}
	return sorted(list)
}

// compareFormatted is compareFixed after gofmt: golangci-lint applies edits and
// leaves the alignment of comments to its formatters.
func compareFormatted(t *testing.T, dir string) {
	t.Helper()
	run(t, dir, os.Environ(), "gofmt", "-w", ".")
	compareFixed(t, dir)
}

func TestGolangciLintSettings(t *testing.T) {
	lint, dir := golangci(t), corpus(t)
	config := filepath.Join(dir, "bad.yml")
	content := "version: \"2\"\nlinters:\n  default: none\n  enable: [statusconst]\n  settings:\n    custom:\n      statusconst:\n        type: module\n        settings:\n          skip: [ranges]\n"
	if err := os.WriteFile(config, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, code := run(t, dir, offline(), lint, "run", "-c", config, "./clean"); code == 0 {
		t.Error("an unknown category is accepted")
	}
}
