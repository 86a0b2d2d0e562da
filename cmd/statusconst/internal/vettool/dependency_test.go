package vettool

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer"
)

// vetx is what the file of facts of an imported package holds.
func vetx(t *testing.T, facts ...sharedFact) string {
	t.Helper()
	if len(facts) == 0 {
		return ""
	}
	registerFacts()
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(facts); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Sources of package b, of which facts are made.
const (
	same       = "package b\nfunc Same(x, y int) bool { return x == y }\n"
	other      = "package b\nfunc Other(x, y int) bool { return x == y }\n"
	otherNear  = "package b\nimport _ \"net/http\"\nfunc Other(x, y int) bool { return x == y }\n"
	sameMethod = "package b\ntype T int\nfunc (T) Equal(x, y int) bool { return x == y }\n"
)

// factsOf are the facts that the analyzer exports for the source of package b.
func factsOf(t *testing.T, source string) (list []sharedFact) {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "b.go", source, 0)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{}, Implicits: map[ast.Node]types.Object{},
	}
	config := types.Config{Importer: hollow{}}
	pkg, err := config.Check("b", fset, []*ast.File{file}, info)
	if err != nil {
		t.Fatal(err)
	}
	pass := &analysis.Pass{
		Fset: fset, Files: []*ast.File{file}, Pkg: pkg, TypesInfo: info,
		ResultOf:          map[*analysis.Analyzer]any{inspect.Analyzer: inspector.New([]*ast.File{file})},
		ImportObjectFact:  func(types.Object, analysis.Fact) bool { return false },
		ImportPackageFact: func(*types.Package, analysis.Fact) bool { return false },
		ExportObjectFact: func(obj types.Object, f analysis.Fact) {
			list = append(list, sharedFact{pkg.Path(), obj.Name(), f})
		},
		ExportPackageFact: func(f analysis.Fact) { list = append(list, sharedFact{pkg.Path(), "", f}) },
	}
	for _, a := range append(slices.Clone(analyzer.Analyzer.Requires), analyzer.Analyzer) {
		if pass.ResultOf[a] != nil {
			continue
		}
		result, err := a.Run(pass)
		if err != nil {
			t.Fatal(err)
		}
		pass.ResultOf[a] = result
	}
	return list
}

// hollow imports every package without anything in it.
type hollow struct{}

func (hollow) Import(path string) (*types.Package, error) {
	p := types.NewPackage(path, path[strings.LastIndex(path, "/")+1:])
	p.MarkComplete()
	return p, nil
}

// TestSettle asks for packages of one file and two imports: one without facts,
// which shows the format of the files, and one with those of the case.
func TestSettle(t *testing.T) {
	const nothing = "package p\nfunc F(n int) int { return n + 1 }\n"
	const hands = "package p\nimport \"b\"\nfunc F(x, y int) bool { return b.Same(x, y) }\n"
	for _, test := range []struct {
		name    string
		source  string
		facts   string
		change  func(*dependency)
		settled bool
	}{
		{name: "nothing", source: nothing, settled: true},
		{name: "compares", source: "package p\nfunc F(x, y int) bool { return x == y }\n"},
		{name: "returns", source: "package p\nfunc F(x *int) *int { return x }\n"},
		{name: "calls what compares", source: hands, facts: vetx(t, factsOf(t, same)...)},
		{name: "calls another", source: hands, facts: vetx(t, factsOf(t, other)...), settled: true},
		{name: "method to hand on", source: nothing, facts: vetx(t, factsOf(t, sameMethod)...)},
		{name: "near HTTP through another", source: nothing, facts: vetx(t, factsOf(t, otherNear)...)},
		{name: "near HTTP", source: nothing, change: func(d *dependency) { d.ImportMap["net/http"] = "net/http" }},
		{name: "wanted for its diagnostics", source: nothing, change: func(d *dependency) { d.VetxOnly = false }},
		{name: "does not parse", source: "package p\nfunc"},
		{name: "facts of another format", source: nothing, facts: "vetx\t)\x06"},
		{name: "no file that shows the format", source: nothing, facts: vetx(t, factsOf(t, other)...), change: func(d *dependency) { delete(d.PackageVetx, "a") }},
		{name: "no such source", source: nothing, change: func(d *dependency) { d.GoFiles = []string{"/nowhere.go"} }},
		{name: "no such facts", source: nothing, change: func(d *dependency) { d.PackageVetx["b"] = "/nowhere" }},
		{name: "nowhere to write", source: nothing, change: func(d *dependency) { d.VetxOutput = "/nowhere/vet.out" }},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			at := func(name string) string { return filepath.Join(dir, name) }
			d := dependency{
				ImportPath: "p", GoFiles: []string{at("p.go")}, VetxOnly: true, VetxOutput: at("vet.out"), Stdout: at("vet.stdout"),
				ImportMap:   map[string]string{"a": "a", "b": "b"},
				PackageVetx: map[string]string{"a": at("a"), "b": at("b")},
			}
			if test.change != nil {
				test.change(&d)
			}
			configuration, err := json.Marshal(d)
			if err != nil {
				t.Fatal(err)
			}
			for name, content := range map[string]string{"p.go": test.source, "a": "", "b": test.facts, "vet.cfg": string(configuration)} {
				if err := os.WriteFile(at(name), []byte(content), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			if got := settle(at("vet.cfg")); got != test.settled {
				t.Errorf("settled: %v, want %v", got, test.settled)
			}
			if content, err := os.ReadFile(at("vet.out")); test.settled && (err != nil || len(content) > 0) {
				t.Errorf("facts: %q, %v, want an empty file", content, err)
			}
		})
	}
}
