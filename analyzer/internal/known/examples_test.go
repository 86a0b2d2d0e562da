package known

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// usage is what a folder of Go files uses of each package: by import path, the
// names that stand in the files that import it.
type usage map[string]map[string]bool

func usageIn(t *testing.T, folder string) usage {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("..", "..", "..", filepath.FromSlash(folder), "*.go"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no Go files in %s: %v", folder, err)
	}
	u := usage{}
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		u.add(file)
	}
	return u
}

func (u usage) add(file *ast.File) {
	for _, spec := range file.Imports {
		path, _ := strconv.Unquote(spec.Path.Value)
		if u[path] == nil {
			u[path] = map[string]bool{}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				u[path][id.Name] = true
			}
			return true
		})
	}
}

// of returns the names beside an import that the path of a table stands for, and
// nil if there is none.
func (u usage) of(path string) map[string]bool {
	if u[path] != nil || !strings.Contains(path, "/v*") {
		return u[path]
	}
	for imported := range u {
		if anyMajor(imported) == path {
			return u[imported]
		}
	}
	return nil
}

// TestTablesHaveLines: each entry of a table stands in a line of thirdparty/apis.
func TestTablesHaveLines(t *testing.T) {
	u := usageIn(t, "thirdparty/apis")
	for _, entries := range []table{opaque, comparers} {
		for path, byName := range entries {
			if !strings.Contains(path, ".") {
				continue // the standard library has fixtures
			}
			names := u.of(path)
			if names == nil {
				t.Errorf("no file in thirdparty/apis imports %s", path)
				continue
			}
			for name := range byName {
				if last := name[strings.LastIndexByte(name, '.')+1:]; ast.IsExported(last) && !names[last] {
					t.Errorf("no line in thirdparty/apis has %s of %s", name, path)
				}
			}
		}
	}
	for path, byName := range keyed {
		for name := range byName {
			if last := name[strings.LastIndexByte(name, '.')+1:]; !u.of(path)[last] {
				t.Errorf("no line in thirdparty/apis has %s of %s", name, path)
			}
		}
	}
}

// TestLanguagesHaveLines: each assertion language has a stub that a fixture
// imports, and a line in thirdparty/apis.
func TestLanguagesHaveLines(t *testing.T) {
	for _, folder := range []string{"testdata/framework", "thirdparty/apis"} {
		u := usageIn(t, folder)
		for _, v := range vocabularies {
			at := slices.IndexFunc(v.paths, func(path string) bool { return u[path] != nil })
			if at < 0 {
				t.Errorf("no file in %s imports one of %v", folder, v.paths)
				continue
			}
			if !slices.ContainsFunc(v.words, func(word string) bool { return u[v.paths[at]][word] }) {
				t.Errorf("no file in %s that imports %s has one of %v", folder, v.paths[at], v.words)
			}
		}
	}
}

// TestMatchersHaveLines: each matcher of gomega stands in a fixture or in a line
// of thirdparty/apis.
func TestMatchersHaveLines(t *testing.T) {
	fixtures, lines := usageIn(t, "testdata/framework"), usageIn(t, "thirdparty/apis")
	for name := range matchings {
		if path := "github.com/onsi/gomega"; !fixtures[path][name] && !lines[path][name] {
			t.Errorf("no file that imports %s has %s", path, name)
		}
	}
}
