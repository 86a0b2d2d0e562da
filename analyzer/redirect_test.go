package analyzer_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/internal/prove"
)

// TestRedirectAtHome: the tests of what redirects pass it codes that it refuses,
// and mean it.
func TestRedirectAtHome(t *testing.T) {
	pkgs, err := prove.Load(filepath.Join(fixtures(t), "stubs", "gin"), offline(), "./...")
	if err != nil {
		t.Fatal(err)
	}
	tests := false
	for _, p := range pkgs {
		tests = tests || strings.HasSuffix(p.ID, ".test]")
	}
	found, err := prove.Run(analyzer.Analyzer, pkgs)
	if err != nil || len(found) > 0 || !tests {
		t.Errorf("found %v, %v; tests loaded: %v", found, err, tests)
	}
}
