package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
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
