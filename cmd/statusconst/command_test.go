package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/statusconst/statusconst/internal/edit"
)

// called runs the command and returns its exit code and what it prints.
func called(args ...string) (code int, stdout, stderr string) {
	var out, complaints bytes.Buffer
	code = command(args, console{out: &out, err: &complaints})
	return code, out.String(), complaints.String()
}

func TestExplain(t *testing.T) {
	for what, want := range map[string][]string{
		"404":                 {"http.StatusNotFound", "RFC 9110, section 15.5.5", "HTTP_STATUS_NOT_FOUND"},
		"HTTP_STATUS_PARTIAL": {"203", "http.StatusNonAuthoritativeInfo"},
		"http.StatusFound":    {"302", "HTTP_STATUS_REDIRECT"},
		"0x1c1":               {"449", "has no constant", "HTTP_STATUS_RETRY_WITH"},
		"all":                 {"StatusTeapot", "HTTP_STATUS_DENIED", "449"},
	} {
		code, out, _ := called("-explain", what)
		for _, w := range want {
			if code != exitClean || !strings.Contains(out, w) {
				t.Errorf("-explain %s exits with %d and has no %q:\n%s", what, code, w, out)
			}
		}
	}
}

func TestBadCommandLines(t *testing.T) {
	for _, tt := range []struct {
		args []string
		want string
	}{
		{[]string{"-explain", "StatusNope"}, "no such code or name (allowed: a number"},
		{[]string{"-frob", "."}, "not defined: -frob"},
		{[]string{"-skip=ranges", "."}, `unknown category "ranges" (allowed: comparison`},
		{[]string{"-allow=12", "."}, "12 is no status code (allowed: 100 to 999)"},
		{[]string{"-constants=a b", "."}, "is no import path"},
		{[]string{".", "-fix"}, "flags come first"},
		{[]string{"-fix", "-diff", "."}, "exclude each other"},
		{[]string{"-json", "-fix", "."}, "goes with neither"},
	} {
		code, _, stderr := called(tt.args...)
		if code != exitError || !strings.Contains(stderr, tt.want) {
			t.Errorf("%q exits with %d and says %q, want %q", tt.args, code, stderr, tt.want)
		}
	}
}

func TestHelp(t *testing.T) {
	for _, args := range [][]string{{}, {"-h"}, {"-help"}} {
		code, out, _ := called(args...)
		if code != exitClean || !strings.Contains(out, "usage:") || strings.Count(out, "\n") > 22 {
			t.Errorf("%q exits with %d and prints %d lines", args, code, strings.Count(out, "\n"))
		}
	}
	if code, out, _ := called("-version"); code != exitClean || !strings.HasPrefix(out, "statusconst ") {
		t.Errorf("-version exits with %d and prints %q", code, out)
	}
}

func TestCaret(t *testing.T) {
	file := filepath.Join(t.TempDir(), "x.go")
	if err := os.WriteFile(file, []byte("package x\n\n\tvar é = 404\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	f := finding{Message: "use it", Posn: file + ":3:11", End: file + ":3:14", Category: "value"}
	f.place()
	var out, err bytes.Buffer
	printFindings([]finding{f}, console{out: &out, err: &err, terminal: true})
	if want := "      var é = 404\n              ^~~\n"; !strings.HasSuffix(out.String(), want) {
		t.Errorf("printed\n%s, want at the end\n%s", out.String(), want)
	}
	if !strings.Contains(err.String(), "1 finding (1 value)") {
		t.Errorf("summary %q", err.String())
	}
}

func TestSplit(t *testing.T) {
	trees, complaints, err := split(strings.NewReader("go: downloading x v1.0.0\n# a\n{\n\t\"a\": {}\n}\n# b\nb.go:1: broken\n# c\n{}\n"))
	if err != nil || len(trees) != 2 || complaints != "# b\nb.go:1: broken" {
		t.Errorf("split gives %v, %q, %v", trees, complaints, err)
	}
}

// Fixes under fault: whatever fails, each file is as it was or as it should be.

const before, after = "package x\n\nvar v = 404\n", "package x\n\nvar v = 200\n"

func source(t *testing.T, mode os.FileMode) string {
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

func change404(file string) []edit.Edit {
	return []edit.Edit{{File: file, Start: 19, End: 22, New: "200"}}
}

func TestFixWrites(t *testing.T) {
	file := source(t, 0o640)
	c, err := changed(file, change404(file), time.Now().Add(time.Minute))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := write([]fileChange{c}); err != nil {
		t.Fatal(err)
	}
	if got := content(t, file); got != after {
		t.Errorf("wrote %q", got)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}

func TestFixRefuses(t *testing.T) {
	t.Run("read-only", func(t *testing.T) {
		file := source(t, 0o440)
		_, err := write([]fileChange{{file: file, before: []byte(before), after: []byte(after)}})
		if err == nil || !strings.Contains(err.Error(), "read-only") || content(t, file) != before {
			t.Errorf("error %v, content %q", err, content(t, file))
		}
	})
	t.Run("changed meanwhile", func(t *testing.T) {
		file := source(t, 0o644)
		if _, err := changed(file, change404(file), time.Now().Add(-time.Minute)); err != errChanged {
			t.Errorf("error %v", err)
		}
	})
	t.Run("gone", func(t *testing.T) {
		if _, err := changed(filepath.Join(t.TempDir(), "x.go"), nil, time.Now()); err == nil {
			t.Error("a file that is not there is changed")
		}
	})
	t.Run("edits that do not fit", func(t *testing.T) {
		file := source(t, 0o644)
		for _, e := range []edit.Edit{{Start: 20, End: 900}, {Start: 5, End: 4}, {Start: 0, End: 9, New: "pakage x"}} {
			if _, err := changed(file, []edit.Edit{e}, time.Now().Add(time.Minute)); err == nil {
				t.Errorf("edit %v is made", e)
			}
		}
	})
	t.Run("nothing is written when one file cannot be changed", func(t *testing.T) {
		good, bad := source(t, 0o644), source(t, 0o644)
		all := []finding{{}, {}}
		for i, file := range []string{good, bad} {
			all[i].Fixes = append(all[i].Fixes, struct {
				Edits []edit.Edit `json:"edits"`
			}{change404(file)})
		}
		all[1].Fixes[0].Edits[0].End = 900
		if _, err := plan(all, time.Now().Add(time.Minute)); err == nil || content(t, good) != before {
			t.Errorf("error %v", err)
		}
	})
}

// TestFullDisk lets the write fail in the middle, by a limit on the size of
// files, and finds the file whole and no rest beside it.
func TestFullDisk(t *testing.T) {
	file := source(t, 0o644)
	const limit = 1 << 20 // more than what package testing writes meanwhile
	restore := limitFileSize(t, limit)
	_, err := write([]fileChange{{file: file, before: []byte(before), after: make([]byte, 2*limit)}})
	restore()
	if err == nil || content(t, file) != before {
		t.Errorf("error %v, content %q", err, content(t, file))
	}
	if entries, _ := os.ReadDir(filepath.Dir(file)); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
}
