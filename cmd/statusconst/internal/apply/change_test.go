package apply

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"github.com/statusconst/statusconst/internal/edit"
	"github.com/statusconst/statusconst/internal/files"
)

// Fixes under fault: whatever fails, each file is as it was or as it should be.

const before, after = "package x\n\nvar v = 404\n", "package x\n\nvar v = http.StatusNotFound\n"

func sourceFile(t *testing.T, mode os.FileMode) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "x.go")
	if err := os.WriteFile(file, []byte(before), mode); err != nil {
		t.Fatal(err)
	}
	return file
}

func content(t *testing.T, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// found is what the tool prints of the number in the file, when its content is
// the one given.
func found(t *testing.T, file, content string) finding.Finding {
	t.Helper()
	f := finding.Finding{}
	text := fmt.Sprintf(`{"posn": "%[1]s:3:9", "end": "%[1]s:3:12", "message": "use http.StatusNotFound instead of 404 (v flows to f)",
		"related": [{"posn": "%[1]s:1:1", "message": "%[2]s"}],
		"suggested_fixes": [{"message": "Replace", "edits": [{"filename": %[1]q, "start": 19, "end": 22, "new": "http.StatusNotFound"}]}]}`,
		filepath.ToSlash(file), finding.Mark{Hash: finding.Hash([]byte(content)), Start: 19, End: 22})
	if err := json.Unmarshal([]byte(text), &f); err != nil {
		t.Fatal(err)
	}
	return f
}

// mineBelow makes the file's folder a main module.
func mineBelow(t *testing.T, file string) owned {
	t.Helper()
	dir := filepath.Dir(file)
	if err := os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module x\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	r, err := rootAt(dir)
	if err != nil {
		t.Fatal(err)
	}
	return owned{roots: []root{r}}
}

func TestVendored(t *testing.T) {
	for file, want := range map[string]bool{
		"/m/x.go": false, "/m/vendor/a/x.go": true, "/m/vendor/x.go": true, "/m/a/vendor/x.go": false,
		"/m/a/vendor/b/x.go": true, "/m/vendors/x.go": false, "/m/a/vendor.go": false,
	} {
		if got := vendored(filepath.FromSlash("/m"), filepath.FromSlash(file)); got != want {
			t.Errorf("vendored(%s) = %t", file, got)
		}
	}
}

func TestFixWrites(t *testing.T) {
	file := sourceFile(t, 0o640)
	p, err := planOf([]finding.Finding{found(t, file, before)}, mineBelow(t, file))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := makeChanges(t.Context(), p.Changes); err != nil {
		t.Fatal(err)
	}
	if got := content(t, file); got != after {
		t.Errorf("wrote %q", got)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}

// TestFixOfAnotherContent refuses a file of which the tool does not speak, and a place that it does not name.
func TestFixOfAnotherContent(t *testing.T) {
	file := sourceFile(t, 0o644)
	for what, f := range map[string]func() finding.Finding{
		"another content": func() finding.Finding { return found(t, file, before+"\n") },
		"no content": func() finding.Finding {
			f := found(t, file, before)
			f.Related = nil
			return f
		},
		"another place": func() finding.Finding {
			f := found(t, file, before)
			f.Fixes[0].Edits[0].Start--
			return f
		},
		"no place": func() finding.Finding {
			f := found(t, file, before)
			f.Fixes[0].Edits[0].End = 900
			return f
		},
	} {
		if _, err := planOf([]finding.Finding{f()}, mineBelow(t, file)); !errors.Is(err, files.ErrChanged) {
			t.Errorf("%s: error %v", what, err)
		}
	}
}

func TestFixRefuses(t *testing.T) {
	t.Run("gone", func(t *testing.T) {
		file := filepath.Join(t.TempDir(), "x.go")
		if _, err := planOf([]finding.Finding{found(t, file, before)}, mineBelow(t, file)); err == nil {
			t.Error("a file that is not there is changed")
		}
	})
	t.Run("fixes that overlap", func(t *testing.T) {
		file := sourceFile(t, 0o644)
		one, other := found(t, file, before), found(t, file, before)
		other.Fixes[0].Edits = append(other.Fixes[0].Edits, edit.Edit{File: other.Fixes[0].Edits[0].File, Start: 18, End: 22})
		other.Fixes[0].Edits[0].Start, other.Fixes[0].Edits[0].End = 11, 14
		other.Related[0].Message = finding.Mark{Hash: finding.Hash([]byte(before)), Start: 11, End: 14}.String()
		if _, err := planOf([]finding.Finding{one, other}, mineBelow(t, file)); err == nil || !strings.Contains(err.Error(), "do not go together") {
			t.Errorf("error %v", err)
		}
	})
	t.Run("what does not parse", func(t *testing.T) {
		file := sourceFile(t, 0o644)
		f := found(t, file, before)
		f.Fixes[0].Edits = append(f.Fixes[0].Edits, f.Fixes[0].Edits[0])
		f.Fixes[0].Edits[1].Start, f.Fixes[0].Edits[1].End, f.Fixes[0].Edits[1].New = 3, 3, ")"
		if _, err := planOf([]finding.Finding{f}, mineBelow(t, file)); err == nil || !strings.Contains(err.Error(), "do not go together") {
			t.Errorf("error %v", err)
		}
	})
}

// TestVariantsDisagree leaves a number for which a package and its test variant
// have different fixes.
func TestVariantsDisagree(t *testing.T) {
	file := sourceFile(t, 0o644)
	one, other := found(t, file, before), found(t, file, before)
	other.Fixes[0].Edits[0].New = "nethttp.StatusNotFound"
	other.Message = "use nethttp.StatusNotFound instead of 404"
	p, err := planOf([]finding.Finding{one, other}, mineBelow(t, file))
	if err != nil || len(p.Changes) > 0 || len(p.Left) != 2 || len(p.Shared) != 2 {
		t.Errorf("plan %+v, error %v", p, err)
	}
}

// TestFullDisk lets the write fail in the middle, by a limit on the size of
// files, and finds the file whole and no rest beside it.
func TestFullDisk(t *testing.T) {
	file := sourceFile(t, 0o644)
	const limit = 1 << 20 // more than what package testing writes meanwhile
	restore := limitFileSize(t, limit)
	_, err := makeChanges(t.Context(), []FileChange{{Names: []string{file}, Before: []byte(before), After: make([]byte, 2*limit)}})
	restore()
	if err == nil || content(t, file) != before {
		t.Errorf("error %v, content %q", err, content(t, file))
	}
	if entries, _ := os.ReadDir(filepath.Dir(file)); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
}
