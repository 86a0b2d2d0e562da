package analyzer_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// layers are the packages of the analyzer, in the order in which they may know
// each other: each one only those behind it.
var layers = []string{
	"analyzer/golangci", "analyzer",
	"analyzer/internal/names", "analyzer/internal/names/rewrite", "analyzer/internal/mistakes", "analyzer/internal/mistakes/behaviour", "analyzer/internal/mistakes/codes",
	"analyzer/internal/statuses", "analyzer/internal/outline",
	"analyzer/internal/schedule", "analyzer/internal/flow", "analyzer/internal/reader", "analyzer/internal/webs", "analyzer/internal/graph",
	"analyzer/internal/compare", "analyzer/internal/known", "analyzer/internal/shape", "analyzer/internal/syntax", "analyzer/internal/words",
	"analyzer/internal/carrier",
}

// TestLayers: data flows one way, and each package is in the list.
func TestLayers(t *testing.T) {
	const module = "github.com/statusconst/statusconst/"
	seen := map[string]bool{}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		from := strings.TrimSuffix("analyzer/"+filepath.ToSlash(filepath.Dir(name)), "/.")
		seen[from] = true
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range file.Imports {
			path, _ := strconv.Unquote(spec.Path.Value)
			to, _ := strings.CutPrefix(path, module)
			if strings.HasPrefix(to, "analyzer/") && slices.Index(layers, to) <= slices.Index(layers, from) {
				t.Errorf("%s imports %s, which may not be known there", name, to)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for name := range seen {
		if !slices.Contains(layers, name) {
			t.Errorf("package %s has no place in the list", name)
		}
	}
	if len(seen) != len(layers) {
		t.Errorf("%d packages, %d in the list", len(seen), len(layers))
	}
}
