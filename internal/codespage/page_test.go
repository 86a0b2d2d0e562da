package codespage

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/statusconst/statusconst/internal/catalog"
)

const file = "../../docs/codes.md"

var update = flag.Bool("update", false, "write docs/codes.md")

// TestPage holds the page against the catalog.
func TestPage(t *testing.T) {
	if *update {
		if err := os.WriteFile(file, []byte(Page()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != Page() {
		t.Error("docs/codes.md is not what the catalog says: go test ./internal/codespage -update")
	}
}

// TestRows: each code has a row of seven cells with all that is known.
func TestRows(t *testing.T) {
	page := Page()
	for _, row := range catalog.All() {
		l := line(row)
		if strings.Count(l, "|")-strings.Count(l, `\|`) != 8 || !strings.Contains(page, l) {
			t.Errorf("%d: %s", row.Value, l)
		}
		for _, want := range []string{row.Constant, row.WinHTTP, row.Text, row.Note, row.Spec} {
			if !strings.Contains(l, strings.ReplaceAll(want, "|", `\|`)) {
				t.Errorf("%d has no %q", row.Value, want)
			}
		}
	}
}
