package analyzer_test

import (
	"go/ast"
	"go/format"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/internal/edit"
	"github.com/statusconst/statusconst/internal/prove"
)

// std imports the standard library from source, once.
var std = sync.OnceValue(func() types.Importer {
	return importer.ForCompiler(token.NewFileSet(), "source", nil)
})

// checked is a file that was type-checked, with or without errors.
type checked struct {
	fset   *token.FileSet
	file   *ast.File
	pkg    *types.Package
	info   *types.Info
	broken bool
}

func check(src string) (checked, error) {
	c := checked{fset: token.NewFileSet()}
	var err error
	if c.file, err = parser.ParseFile(c.fset, "fuzz.go", src, parser.ParseComments|parser.SkipObjectResolution); err != nil {
		return c, err
	}
	c.info = &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{}, Scopes: map[ast.Node]*types.Scope{},
		Instances: map[*ast.Ident]types.Instance{}, FileVersions: map[*ast.File]string{},
	}
	config := types.Config{Importer: narrow{}, Error: func(error) { c.broken = true }, FakeImportC: true}
	c.pkg, _ = config.Check("fuzz.test/fuzz", c.fset, []*ast.File{c.file}, c.info)
	return c, nil
}

// narrow imports what the seeds use; anything else is an error, so that the
// fuzzer does not spend its time on loading packages.
type narrow struct{}

var importable = []string{"net/http", "net/http/httptest", "fmt", "os", "reflect", "slices", "testing", "time"}

func (narrow) Import(path string) (*types.Package, error) {
	if slices.Contains(importable, path) {
		return std().Import(path)
	}
	return nil, os.ErrNotExist
}

// findings runs the analyzer over c.
func (c checked) findings(t *testing.T) []prove.Finding {
	t.Helper()
	var found []prove.Finding
	pass := &analysis.Pass{
		Analyzer: analyzer.Analyzer, Fset: c.fset, Files: []*ast.File{c.file}, Pkg: c.pkg, TypesInfo: c.info, TypesSizes: types.SizesFor("gc", "amd64"),
		ResultOf:          map[*analysis.Analyzer]any{inspect.Analyzer: inspector.New([]*ast.File{c.file})},
		ReadFile:          os.ReadFile,
		Report:            func(d analysis.Diagnostic) { found = append(found, prove.FindingOf(c.fset, d)) },
		ImportPackageFact: func(*types.Package, analysis.Fact) bool { return false },
		ExportPackageFact: func(analysis.Fact) {},
		ImportObjectFact:  func(types.Object, analysis.Fact) bool { return false },
		ExportObjectFact:  func(types.Object, analysis.Fact) {},
		AllPackageFacts:   func() []analysis.PackageFact { return nil },
		AllObjectFacts:    func() []analysis.ObjectFact { return nil },
	}
	if _, err := run(pass); err != nil {
		t.Fatal(err)
	}
	return found
}

// seeds are the fixtures and their golden files.
func seeds(f *testing.F) {
	f.Helper()
	for _, pattern := range []string{"*/*.go", "fix/*/*.go", "*/*.golden", "fix/*/*.golden"} {
		files, err := filepath.Glob(filepath.Join("..", "testdata", pattern))
		if err != nil || len(files) == 0 {
			f.Fatalf("no seeds for %s: %v", pattern, err)
		}
		for _, name := range files {
			content, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(content))
		}
	}
}

// FuzzFixes gives the pass any source that parses. It must not panic; its
// edits must stay in the file and apart, and leave a file that parses; where
// the source type-checks, so must the result, without anything left to fix.
func FuzzFixes(f *testing.F) {
	seeds(f)
	// The fuzzer gives each input ten seconds; reading the standard library may
	// take longer on a busy machine, and so comes first.
	for _, path := range importable {
		if _, err := std().Import(path); err != nil {
			f.Fatal(err)
		}
	}
	f.Fuzz(func(t *testing.T, src string) {
		before, err := check(src)
		if err != nil {
			return
		}
		edits := distinct(before.findings(t))
		if len(edits) == 0 {
			return
		}
		fixed, err := edit.Apply([]byte(src), edits)
		if err != nil {
			t.Fatalf("%v in\n%s", err, src)
		}
		after, err := check(string(fixed))
		if err != nil {
			t.Fatalf("the fixed file does not parse: %v\n%s", err, fixed)
		}
		if before.broken {
			return
		}
		if after.broken {
			t.Fatalf("the fixed file does not type-check:\n%s", fixed)
		}
		if again := distinct(after.findings(t)); len(again) > 0 {
			t.Fatalf("found again after the fix: %v\n%s", again, fixed)
		}
		if _, err := format.Source(fixed); err != nil {
			t.Fatal(err)
		}
	})
}

// distinct collects the edits of all fixes, the same one once.
func distinct(found []prove.Finding) []edit.Edit {
	var edits []edit.Edit
	for _, f := range found {
		edits = append(edits, f.Edits...)
	}
	return edit.ByFile(edits)["fuzz.go"]
}

// FuzzSettings gives the flags any text: what is accepted is valid and prints
// as what it is, what is not is refused in words.
func FuzzSettings(f *testing.F) {
	for _, seed := range []string{"", "range", "range,value", " range , value ", "ranges", "404", "404,500", "99", "1000", "4e2", "net/http", "a b", "/x", ".", "..", "true", "x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, value string) {
		for _, name := range []string{"skip", "allow", "constants"} {
			a, err := analyzer.New(analyzer.Default())
			if err != nil {
				t.Fatal(err)
			}
			flag := a.Flags.Lookup(name)
			before := flag.Value.String()
			if err := flag.Value.Set(value); err != nil {
				if !strings.Contains(err.Error(), name+": ") {
					t.Errorf("%s=%q: the error does not name the setting: %v", name, value, err)
				}
				if flag.Value.String() != before {
					t.Errorf("%s=%q is refused and changes the setting", name, value)
				}
				continue
			}
			shown := flag.Value.String()
			if err := flag.Value.Set(shown); err != nil || flag.Value.String() != shown {
				t.Errorf("%s=%q prints as %q, which is not the same: %v", name, value, shown, err)
			}
		}
	})
}
