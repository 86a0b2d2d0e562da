package analyzer_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/statusconst/statusconst/analyzer"
)

// TestCategories checks that a category is everywhere where users look for it.
func TestCategories(t *testing.T) {
	read := func(parts ...string) string {
		content, err := os.ReadFile(filepath.Join(append([]string{".."}, parts...)...))
		if err != nil {
			t.Fatal(err)
		}
		return string(content)
	}
	skip := analyzer.Analyzer.Flags.Lookup("skip").Usage
	example, readme := read(".golangci.example.yml"), read("README.md")
	for _, name := range analyzer.Categories() {
		if e, ok := analyzer.Explain(name); !ok || e.Meaning == "" || e.Why == "" || len(e.Quotes) == 0 {
			t.Errorf("%s is not explained: %+v", name, e)
		}
		for where, text := range map[string]string{
			"the help of -skip": skip, "the documentation of the analyzer": analyzer.Analyzer.Doc, ".golangci.example.yml": example,
		} {
			if !regexp.MustCompile(`\b` + name + `\b`).MatchString(text) {
				t.Errorf("%s does not name %s", where, name)
			}
		}
		if !strings.Contains(readme, "\n### "+name+"\n") {
			t.Errorf("README.md has no section %s", name)
		}
		if fixture := read("testdata", name, name+".go"); !strings.Contains(fixture, "// want") {
			t.Errorf("testdata/%s wants nothing", name)
		}
	}
	if (analyzer.Settings{Skip: []string{"compare"}}).Validate() == nil {
		t.Error("an unknown category is accepted")
	}
	if !slices.IsSorted([]int{strings.Index(readme, "### "+analyzer.Categories()[0]), strings.Index(readme, "### "+analyzer.Categories()[len(analyzer.Categories())-1])}) {
		t.Error("README.md has the categories in another order")
	}
}
