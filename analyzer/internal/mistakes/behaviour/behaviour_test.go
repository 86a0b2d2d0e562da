package behaviour

import (
	"strings"
	"testing"
)

// TestTable reads all of the table, whose words must be those of this package.
func TestTable(t *testing.T) {
	content, err := files.ReadFile("table/servers.tsv")
	if err != nil {
		t.Fatal(err)
	}
	rows, err := Read(string(content))
	if err != nil || len(rows) < 50 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	situations := map[Situation]bool{Code: true, Body: true, Redirect: true, Again: true, Begun: true}
	effects := map[Effect]bool{
		Panics: true, Error: true, Sent: true, Dropped: true, Refused: true, Ignored: true, Logged: true, Wins: true, Unfollowed: true,
	}
	seen := map[string]bool{}
	for _, r := range rows {
		key := r.Package + " " + r.Function + " " + string(r.Situation) + " " + string(r.Effect)
		switch {
		case !situations[r.Situation] || !effects[r.Effect]:
			t.Errorf("%s: not a word of this table", key)
		case r.Version == "" || r.Source == "" || len(r.Codes) == 0:
			t.Errorf("%s: without version, source or codes", key)
		case (r.Effect == Sent) != (r.Sent != 0) && r.Effect != Ignored && r.Effect != Logged:
			t.Errorf("%s: sent %d", key, r.Sent)
		}
		for _, c := range r.Codes {
			if k := key + strings.Repeat(" ", 1) + string(rune(c.Low)); seen[k] {
				t.Errorf("%s is there twice for %d", key, c.Low)
			} else {
				seen[k] = true
			}
		}
	}
}

func TestReadErrors(t *testing.T) {
	row := "net/http\tError\t2\t1\tbody\t204\tdropped\t-\tgo1.26\tError"
	for name, content := range map[string]string{
		"no header":    row,
		"no code":      columns + "\n" + strings.Replace(row, "204", "none", 1),
		"half a range": columns + "\n" + strings.Replace(row, "204", "204..", 1),
		"no index":     columns + "\n" + strings.Replace(row, "\t2\t", "\tw\t", 1),
		"a column":     columns + "\n" + row + "\tmore",
	} {
		if rows, err := Read(content); err == nil {
			t.Errorf("%s: %v", name, rows)
		}
	}
	if rows, err := Read(columns + "\n" + row); err != nil || len(rows) != 1 || !rows[0].Codes.Has(204) || rows[0].Codes.Has(205) {
		t.Errorf("%v, %v", rows, err)
	}
}

func TestAnyMajor(t *testing.T) {
	for path, want := range map[string]string{
		"github.com/labstack/echo/v4": "github.com/labstack/echo/v*", "a/v10/b": "a/v*/b", "net/http": "net/http", "a/v1beta": "a/v1beta", "a/v0": "a/v0", "a/vendor": "a/vendor",
	} {
		if got := anyMajor(path); got != want {
			t.Errorf("%s: %s", path, got)
		}
	}
}
