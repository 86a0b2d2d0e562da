package behaviour

import (
	"os"
	"runtime"
	"strings"
	"testing"
)

// measurement does what a row says with one code.
type measurement func(t *testing.T, code int) seen

// measurements are, by the key of their row, all that the files of this folder measure.
func measurements() map[string]measurement {
	all := map[string]measurement{}
	for _, list := range []map[string]measurement{ofStd(), ofGin(), ofEcho(), ofFasthttp(), ofRender(), ofRestful()} {
		for key, m := range list {
			all[key] = m
		}
	}
	return all
}

// TestTable: every row is measured and true, and no measurement is without a row.
func TestTable(t *testing.T) {
	all := measurements()
	used := map[string]bool{}
	for _, r := range readRows(t) {
		measure := all[r.key]
		if measure == nil {
			t.Errorf("%s is not measured", r.key)
			continue
		}
		used[r.key] = true
		for _, code := range r.codes {
			if s := measure(t, code); !r.shows(s) {
				t.Errorf("%s with %d: the table says %s %d, seen %+v", r.key, code, r.effect, r.sent, s)
			}
		}
	}
	for key := range all {
		if !used[key] {
			t.Errorf("%s is measured, and has no row", key)
		}
	}
}

// TestVersions: the table names the versions that are run here. The standard library is
// that of the toolchain: a row may be of an older one.
func TestVersions(t *testing.T) {
	content, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range readRows(t) {
		if strings.HasPrefix(r.version, "go1.") {
			if major, _, _ := strings.Cut(runtime.Version(), "."); major != "go1" {
				t.Errorf("%s was measured with %s, this is %s", r.key, r.version, runtime.Version())
			}
			continue
		}
		module := strings.Replace(r.module, "/v*", "/v4", 1)
		if !strings.Contains(string(content), module+" "+r.version) {
			t.Errorf("%s was measured with %s, go.mod has another version", r.key, r.version)
		}
	}
}
