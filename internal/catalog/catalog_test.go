package catalog

import (
	"go/build"
	"go/constant"
	"go/importer"
	"go/token"
	"go/types"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// netHTTP returns the Status constants of the toolchain's own net/http, read
// from its source, so that a new release shows up here first.
func netHTTP(t *testing.T) map[string]int {
	t.Helper()
	pkg, err := importer.ForCompiler(token.NewFileSet(), "source", nil).Import("net/http")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]int{}
	for _, name := range pkg.Scope().Names() {
		c, ok := pkg.Scope().Lookup(name).(*types.Const)
		if !ok || !strings.HasPrefix(name, "Status") {
			continue
		}
		value, _ := constant.Int64Val(c.Val())
		found[name] = int(value)
	}
	return found
}

func TestEveryConstantOfNetHTTP(t *testing.T) {
	std := netHTTP(t)
	ours := map[string]int{}
	for _, row := range All() {
		if row.Constant != "" {
			ours[row.Constant] = row.Value
		}
	}
	if len(ours) < 62 {
		t.Errorf("catalog has %d constants, want the 62 of Go 1.26 at least", len(ours))
	}
	for name, value := range std {
		if ours[name] != value {
			t.Errorf("net/http has %s = %d, the catalog %d", name, value, ours[name])
		}
	}
	for name, value := range ours {
		if std[name] != value {
			t.Errorf("the catalog has %s = %d, net/http %d", name, value, std[name])
		}
	}
}

// TestSince compares the Since column with the api files of the toolchain,
// which record the release that added each constant.
func TestSince(t *testing.T) {
	added := map[string]string{}
	line := regexp.MustCompile(`(?m)^pkg net/http, const (Status\w+)\b`)
	for _, release := range []string{"1", "1.1", "1.6", "1.7", "1.11", "1.12", "1.13"} {
		api, err := os.ReadFile(filepath.Join(build.Default.GOROOT, "api", "go"+release+".txt"))
		if err != nil {
			t.Skip("this toolchain ships no api files: ", err)
		}
		for _, m := range line.FindAllStringSubmatch(string(api), -1) {
			if added[m[1]] == "" {
				added[m[1]] = "go" + release
			}
		}
	}
	for _, row := range All() {
		if row.Constant == "" {
			continue
		}
		got, want := row.Since, added[row.Constant]
		if want == "go1" {
			want = "go1.0"
		}
		if got != want {
			t.Errorf("%s: since %q, the api files say %q", row.Constant, got, want)
		}
	}
}

func TestEveryRowOfWinHTTP(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "winhttp.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")[1:]
	if len(lines) != 40 {
		t.Fatalf("WinHTTP's table has 40 rows, the copy %d", len(lines))
	}
	listed := map[int]bool{}
	for _, line := range lines {
		cell := strings.Split(line, "\t")
		value, err := strconv.Atoi(cell[0])
		if err != nil {
			t.Fatal(err)
		}
		listed[value] = true
		row, ok := Lookup(int64(value))
		if !ok || row.WinHTTP != cell[1] || row.Text != cell[2] {
			t.Errorf("WinHTTP has %d %s %q, the catalog %s %q", value, cell[1], cell[2], row.WinHTTP, row.Text)
		}
	}
	for _, row := range All() {
		if row.WinHTTP != "" && !listed[row.Value] {
			t.Errorf("the catalog has %s, which WinHTTP's table has not", row.WinHTTP)
		}
	}
}

// TestEveryLineParses guards parse, which skips what it cannot read.
func TestEveryLineParses(t *testing.T) {
	want := 0
	for line := range strings.Lines(codes) {
		if !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "code\t") {
			want++
		}
	}
	rows := All()
	if len(rows) != want {
		t.Errorf("%d rows parsed of %d lines", len(rows), want)
	}
	for i, row := range rows {
		if i > 0 && rows[i-1].Value >= row.Value {
			t.Errorf("row %d is out of order", row.Value)
		}
		if got, ok := Lookup(int64(row.Value)); !ok || got != row {
			t.Errorf("Lookup(%d) = %v, %v", row.Value, got, ok)
		}
		if (row.Phrase == "") != (row.Spec == "") {
			t.Errorf("%d: a phrase and its specification go together", row.Value)
		}
		if row.Phrase == "" && row.Note == "" {
			t.Errorf("%d: an unregistered code needs a note that says whose it is", row.Value)
		}
	}
}

func TestNamingTraps(t *testing.T) {
	for name, want := range map[string]int{
		"HTTP_STATUS_PARTIAL":       http.StatusNonAuthoritativeInfo,
		"HTTP_STATUS_DENIED":        http.StatusUnauthorized,
		"http_status_not_supported": http.StatusNotImplemented,
		"http.StatusFound":          http.StatusFound,
		"StatusTeapot":              http.StatusTeapot,
	} {
		if row, ok := Named(name); !ok || row.Value != want {
			t.Errorf("Named(%q) = %d, %v; want %d", name, row.Value, ok, want)
		}
	}
	if row, ok := Lookup(449); !ok || row.Constant != "" {
		t.Errorf("449 must be known and have no constant: %+v", row)
	}
	for _, name := range []string{"", "http.", "StatusNope"} {
		if row, ok := Named(name); ok {
			t.Errorf("Named(%q) = %+v, want none", name, row)
		}
	}
	for _, value := range []int64{-1, 0, 99, 110, 299, 550, 1000, 1 << 40} {
		if row, ok := Lookup(value); ok {
			t.Errorf("Lookup(%d) = %+v, want none", value, row)
		}
	}
}
