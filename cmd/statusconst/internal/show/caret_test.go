package show

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
)

// TestCells holds the table against characters of each kind.
func TestCells(t *testing.T) {
	for text, want := range map[string]int{
		"a": 1, "é": 1, "e\u0301": 1, "ß": 1, "Ж": 1, "א": 1, "→": 1, "…": 1,
		"世": 2, "界": 2, "あ": 2, "한": 2, "ｆ": 2, "（": 2, "。": 2, "𠀀": 2,
		"ｱ": 1, "✅": 2, "❌": 2, "🚀": 2, "⭐": 2, "☀": 1, "🏳": 1,
		"\u200b": 0, "\u200d": 0, "\ufeff": 0, "\u0e33": 1, "\u3099": 0,
	} {
		got := 0
		for _, r := range text {
			got += cells(r)
		}
		if got != want {
			t.Errorf("%q takes %d cells, want %d", text, got, want)
		}
	}
}

// TestIndent: the caret stands below the literal, whatever is before it.
func TestIndent(t *testing.T) {
	for before, want := range map[string]int{
		"var v = ":          8,
		"\tvar é = ":        12,
		"var e\u0301 = ":    8,
		"\t世界 := ":          12,
		"f(\"✅\", ":         8,
		"a\tb\x1b[31m, ":    16,
		"/* 한국어 */ code = ": 20,
	} {
		if got := indent(before+"404", len(before)+1); got != strings.Repeat(" ", want) {
			t.Errorf("below %q: %d blanks, want %d", before, len(got), want)
		}
	}
	if got := sourceLine("a\tb\x1b[31m"); got != `a    b\x1b[31m` {
		t.Errorf("shown as %q", got)
	}
}

func TestCaret(t *testing.T) {
	file := filepath.Join(t.TempDir(), "x.go")
	if err := os.WriteFile(file, []byte("package x\n\n\tvar é = 404\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	f := finding.Finding{Message: "use it", Posn: file + ":3:11", End: file + ":3:14", Category: "value"}
	f.Place()
	var out, err bytes.Buffer
	PrintFindings([]finding.Finding{f}, Console{Out: &out, Err: &err, Terminal: true})
	if want := "      var é = 404\n              ^~~\n"; !strings.HasSuffix(out.String(), want) {
		t.Errorf("printed\n%s, want at the end\n%s", out.String(), want)
	}
	if !strings.Contains(err.String(), "1 finding (1 value)") {
		t.Errorf("summary %q", err.String())
	}
}
