package rewrite

import (
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// TestPlatforms compares the words that limit a file with the toolchain's.
func TestPlatforms(t *testing.T) {
	for name, ours := range map[string]map[string]bool{"KnownOS": systems, "KnownArch": architectures} {
		theirs := known(t, name)
		if len(theirs) < 15 || !maps.Equal(ours, theirs) {
			t.Errorf("%s: the toolchain has %v, we have %v", name, slices.Sorted(maps.Keys(theirs)), slices.Sorted(maps.Keys(ours)))
		}
	}
}

// known reads a set of words from the source of the toolchain.
func known(t *testing.T, name string) map[string]bool {
	t.Helper()
	source := filepath.Join(build.Default.GOROOT, "src", "internal", "syslist", "syslist.go")
	file, err := parser.ParseFile(token.NewFileSet(), source, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	words := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || spec.Names[0].Name != name {
			return true
		}
		for _, e := range spec.Values[0].(*ast.CompositeLit).Elts {
			word, err := strconv.Unquote(e.(*ast.KeyValueExpr).Key.(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			words[word] = true
		}
		return false
	})
	return words
}

// TestNameConditions compares what the name of a file asks for with what the
// go command takes it for.
func TestNameConditions(t *testing.T) {
	for name, want := range map[string]string{
		"a.go": "", "linux.go": "", "a_linux.go": "linux", "a_amd64.go": "amd64", "a_linux_amd64.go": "linux amd64", "a_amd64_linux.go": "linux",
		"a_unix.go": "", "a_linux_b.go": "", "a_b_linux.go": "linux", "_linux.go": "linux", "a_test.go": inTests, "a_linux_test.go": inTests + " linux",
		"a_linux_arm_test.go": inTests + " linux arm", "a_test_linux.go": "linux", "linux_test.go": inTests, "linux_arm.go": "arm", "a_linux.b.go": "linux",
		"a_linux.cgo1.go": "linux", "test.go": "",
	} {
		got := nameConditions(name)
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
		got = slices.DeleteFunc(got, func(s string) bool { return s == inTests })
		for _, s := range situations() {
			meets := !slices.ContainsFunc(got, func(c string) bool { return c != s.os && c != s.arch })
			if has := matches(t, s, name); has != meets && !strings.HasPrefix(name, "_") {
				t.Errorf("%s: the go command takes it for %v: %v", name, s, has)
			}
		}
	}
}

func matches(t *testing.T, s situation, name string) bool {
	t.Helper()
	ctx := build.Context{GOOS: s.os, GOARCH: s.arch, Compiler: "gc", OpenFile: func(string) (io.ReadCloser, error) {
		return io.NopCloser(strings.NewReader("package a\n")), nil
	}}
	ok, err := ctx.MatchFile("", name)
	if err != nil {
		t.Fatal(err)
	}
	return ok
}

// TestConditions shows what is read from a file.
func TestConditions(t *testing.T) {
	for src, want := range map[string]string{
		"package a":                                                "",
		"//go:build linux\n\npackage a":                            "linux",
		"//go:build linux && !cgo\n\npackage a":                    "!cgo linux",
		"//go:build linux || darwin\n\npackage a":                  "linux || darwin",
		"//go:build (a || b) && (c && d)\n\npackage a":             "a || b c d",
		"// Copyright\n\n//go:build a\n\n// Package a.\npackage a": "a",
		"package a\n\n//go:build linux\n":                          "",
		"package a // go:build linux\n":                            "",
		"package a\n\nimport \"C\"\n":                              "cgo",
		"//go:build linux\n// +build linux\n\npackage a":           "linux",
		"// +build linux\n\npackage a":                             "// +build a.go",
	} {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, "a.go", src, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		got := New(&analysis.Pass{Fset: fset, Files: []*ast.File{file}}, "").buildsOf(file)
		if s := strings.Join(slices.Sorted(maps.Keys(got)), " "); s != want {
			t.Errorf("%q: %q, want %q", src, s, want)
		}
	}
}
