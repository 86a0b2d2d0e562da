package analyzer_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	statedRule = regexp.MustCompile(`(?m)^\*\*\((\d\.\d)\)\*\*`)
	citedRule  = regexp.MustCompile(`\((\d\.\d)\)`)
	testedRule = regexp.MustCompile(`(?m)^// \((\d\.\d)\) `)
)

// TestRules compares the numbers of the rules in docs/inference.md with those
// that the code and the fixtures cite: each rule is applied somewhere, beside an
// example of the Go code that it is about, and has a fixture, and none is cited
// that is not stated.
func TestRules(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "docs", "inference.md"))
	if err != nil {
		t.Fatal(err)
	}
	stated := map[string]bool{}
	for _, m := range statedRule.FindAllStringSubmatch(string(text), -1) {
		if stated[m[1]] {
			t.Errorf("rule (%s) is stated twice", m[1])
		}
		stated[m[1]] = true
	}
	if len(stated) < 20 {
		t.Fatalf("only %d rules are stated", len(stated))
	}
	cited, shown := citations(t)
	tested := tests(t)
	for _, names := range []map[string]string{cited, tested} {
		for rule, name := range names {
			if !stated[rule] {
				t.Errorf("%s cites rule (%s), which is not stated", name, rule)
			}
		}
	}
	for rule := range stated {
		switch {
		case cited[rule] == "":
			t.Errorf("rule (%s) is cited nowhere", rule)
		case !shown[rule]:
			t.Errorf("rule (%s) is cited, but no comment that cites it shows the Go code that it is about", rule)
		case tested[rule] == "":
			t.Errorf("rule (%s) has no fixture under a comment that starts with its number", rule)
		}
	}
}

// citations returns the rules that comments cite, with a file that does, and
// those with an example: a line of code in the same comment.
func citations(t *testing.T) (cited map[string]string, shown map[string]bool) {
	t.Helper()
	cited, shown = map[string]string{}, map[string]bool{}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		for _, group := range file.Comments {
			for _, m := range citedRule.FindAllStringSubmatch(group.Text(), -1) {
				cited[m[1]] = name
				shown[m[1]] = shown[m[1]] || strings.Contains(group.Text(), "\n\t")
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return cited, shown
}

// tests returns the rules that comments in the fixtures start with, with a file
// that has one.
func tests(t *testing.T) map[string]string {
	t.Helper()
	tested := map[string]string{}
	err := filepath.WalkDir(fixtures(t), func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".go") {
			return err
		}
		source, err := os.ReadFile(name)
		for _, m := range testedRule.FindAllStringSubmatch(string(source), -1) {
			tested[m[1]] = name
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return tested
}
