package drivers

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusconst/statusconst/internal/checkout"
	"github.com/statusconst/statusconst/internal/files"
)

// rulesGo is the version of Bazel's rules for Go whose nogo is run.
const rulesGo = "github.com/bazelbuild/rules_go@v0.65.0"

// nogoSources are the files that nogo is built from, but for the one with its
// analyzers, which Bazel generates.
var nogoSources = []string{
	"constants.go", "env.go", "flags.go", "nogo_fix.go", "nogo_goversions_go118.go", "nogo_goversions_go121.go",
	"nogo_goversions_go122.go", "nogo_main.go", "nogo_version.go", "nolint.go", "path.go",
}

const nogoAnalyzers = `package main

import (
	"github.com/statusconst/statusconst/analyzer"
	"golang.org/x/tools/go/analysis"
)

var analyzers = []*analysis.Analyzer{analyzer.Analyzer}

var configs = map[string]config{"statusconst": {analyzerFlags: map[string]string{"allow": "200"}}}

const debugMode = false
`

// TestNogo runs Bazel's nogo over two packages, without facts of the standard
// library: what the first one does with a parameter is known in the second
// through its file of facts alone, and the setting reaches the analyzer.
func TestNogo(t *testing.T) {
	needHeavy(t)
	nogo := buildNogo(t)
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("go.mod", "module nogo.test\n\ngo 1.24\n")
	write("lib/lib.go", "package lib\n\nimport \"net/http\"\n\nfunc Send(w http.ResponseWriter, code int) { w.WriteHeader(code) }\n")
	write("app/app.go", "package app\n\nimport \"nogo.test/lib\"\n\nfunc f() { lib.Send(nil, 404); lib.Send(nil, 200) }\n")
	// nogo does not say which files other builds have: only since this file, which
	// all builds have, imports net/http, is it known that http is free.
	write("app/other.go", "package app\n\nimport \"net/http\"\n\nvar _ http.Handler\n")
	exports, _ := run(t, dir, offline(), "go", "list", "-export", "-deps", "-f", "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}", "./app")
	write("importcfg", exports)

	common := []string{"-importcfg", "importcfg", "-go_version", "1.24.0"}
	_, code := run(t, dir, offline(), nogo, append(common, "-p", "nogo.test/lib", "-x", "lib.facts", "lib/lib.go")...)
	if code != 0 {
		t.Fatalf("lib: exit %d", code)
	}
	write("fix/keep", "")
	_, code = run(t, dir, offline(), nogo, append(common, "-p", "nogo.test/app", "-fact", "nogo.test/lib=lib.facts", "-x", "app.facts", "-fix_dir", "fix", "app/app.go", "app/other.go")...)
	if code == 0 {
		t.Error("app: nothing is found")
	}
	patches, err := filepath.Glob(filepath.Join(dir, "fix", "*.patch"))
	if err != nil || len(patches) != 1 {
		t.Fatalf("patches %q, %v", patches, err)
	}
	patch, err := os.ReadFile(patches[0])
	if err != nil {
		t.Fatal(err)
	}
	if text := string(patch); !strings.Contains(text, "lib.Send(nil, http.StatusNotFound); lib.Send(nil, 200)") || !strings.Contains(text, "+import ") && !strings.Contains(text, "+\t\"net/http\"") {
		t.Errorf("the patch is\n%s", text)
	}
	_, code = run(t, dir, offline(), nogo, append(common, "-p", "nogo.test/app", "-x", "app.facts", "app/app.go", "app/other.go")...)
	if code != 0 {
		t.Errorf("app without the facts of lib: exit %d, want 0: the test shows nothing", code)
	}
}

// buildNogo builds nogo inside a copy of x/tools, since it imports a package that
// only x/tools may.
func buildNogo(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	tools, nogo := filepath.Join(dir, "tools"), filepath.Join(dir, "nogo")
	from, _ := run(t, "..", os.Environ(), "go", "list", "-m", "-f", "{{.Dir}}", "golang.org/x/tools")
	if err := files.CopyTree(strings.TrimSpace(from), tools, func(name string) bool { return name == "testdata" }); err != nil {
		t.Fatal(err)
	}
	writeNogo(t, filepath.Join(tools, "cmd", "nogo"))
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	environment := append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
	for _, command := range [][]string{
		{"mod", "edit", "-require=github.com/statusconst/statusconst@v0.0.0", "-replace=github.com/statusconst/statusconst=" + root},
		{"build", "-o", nogo, "./cmd/nogo"},
	} {
		if out, code := run(t, tools, environment, "go", command...); code != 0 {
			t.Fatalf("go %s: exit %d\n%s", command[0], code, out)
		}
	}
	return nogo
}

// writeNogo writes the sources of nogo into a folder.
func writeNogo(t *testing.T, dir string) {
	t.Helper()
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	from := moduleDir(t, rulesGo)
	for _, name := range nogoSources {
		text, err := os.ReadFile(filepath.Join(from, "go", "tools", "builders", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "analyzers.go"), []byte(nogoAnalyzers), 0o644); err != nil {
		t.Fatal(err)
	}
}

// moduleDir downloads a module and returns where it is.
func moduleDir(t *testing.T, module string) string {
	t.Helper()
	dir, err := checkout.Folder(module)
	if err != nil {
		t.Fatal(err)
	}
	return dir
}
