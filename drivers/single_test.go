package drivers

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
)

var buildSingle = program("single", "go", "build", "-o", "OUT", "./testdata/single")

// TestSingle: in one process, a package is looked at with its tests and without.
// Each literal is reported once all the same.
func TestSingle(t *testing.T) {
	tool, dir := buildSingle(t), corpus(t)
	compare(t, expected(t, dir), once(t, dir, tool))
}

// TestSingleOnlyTests: what the tests alone show is reported once as well, and
// what they change is not reported in two ways.
func TestSingleOnlyTests(t *testing.T) {
	tool, dir := buildSingle(t), t.TempDir()
	for name, content := range map[string]string{
		"go.mod": "module tested.example\n\ngo 1.24\n",
		"a.go": "package a\n\nimport \"net/http\"\n\nfunc shown(code int) bool { return code == 404 }\n\n" +
			"func both(resp *http.Response) bool { return resp.StatusCode == 404 }\n",
		"a_test.go": "package a\n\nimport \"net/http\"\n\nconst statusMissing = http.StatusNotFound\n\n" +
			"var _ = shown((&http.Response{}).StatusCode) || (&http.Response{}).StatusCode == statusMissing\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got := once(t, dir, tool)
	if len(got) != 2 {
		t.Errorf("found %q, want one finding in each function", got)
	}
}

// positionOf matches where a finding stands.
var positionOf = regexp.MustCompile(`^.*?:\d+:\d+`)

// once returns the findings of a driver, and fails for a position that is
// reported in two ways.
func once(t *testing.T, dir, tool string) []string {
	t.Helper()
	out, _ := run(t, dir, offline(), tool, "-json", patterns)
	got := slices.Compact(diagnostics(t, dir, out))
	at := map[string]string{}
	for _, finding := range got {
		m := positionOf.FindStringSubmatch(finding)
		if m == nil {
			t.Fatalf("%q has no position", finding)
		}
		if other := at[m[0]]; other != "" {
			t.Errorf("reported twice:\n%s\n%s", other, finding)
		}
		at[m[0]] = finding
	}
	return got
}
