package analyzer_test

import (
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
)

// TestRules compares the numbers of the rules in docs/inference.md with those
// that the code cites: each rule is applied somewhere, and none is cited that is
// not stated.
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
	cited := map[string]string{}
	err = filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		source, err := os.ReadFile(name)
		for _, m := range citedRule.FindAllStringSubmatch(string(source), -1) {
			cited[m[1]] = name
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for rule, name := range cited {
		if !stated[rule] {
			t.Errorf("%s cites rule (%s), which is not stated", name, rule)
		}
	}
	for rule := range stated {
		if cited[rule] == "" {
			t.Errorf("rule (%s) is cited nowhere", rule)
		}
	}
}
