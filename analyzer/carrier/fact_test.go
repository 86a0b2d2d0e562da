package carrier

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"go/types"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/packages"
)

func TestFactRoundTrip(t *testing.T) {
	for _, fact := range []analysis.Fact{
		&Fact{},
		&Fact{
			Carriers: []Slot{{Part: Param, Index: 2, Path: elemStep, Why: "code flows to http.Error"}, {Part: Result}},
			Pairs:    []Pair{{Operand{Index: -1}, Operand{Index: 1, Path: keyStep}}},
			Through:  1,
		},
		&Reach{},
		&Reach{Interfaces: []string{"Coder", "Context"}},
	} {
		var b bytes.Buffer
		if err := gob.NewEncoder(&b).Encode(fact); err != nil {
			t.Fatal(err)
		}
		got := reflect.New(reflect.TypeOf(fact).Elem()).Interface()
		if err := gob.NewDecoder(&b).Decode(got); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, fact) {
			t.Errorf("decoded %+v, encoded %+v", got, fact)
		}
	}
}

// minimal is a pass of the poorest driver, such as nogo: no module, no reading
// of files, no file versions, and no facts of the standard library.
func minimal(p *packages.Package, facts map[types.Object]*Fact, reach map[*types.Package]*Reach) *analysis.Pass {
	info := *p.TypesInfo
	info.FileVersions = nil
	return &analysis.Pass{
		Fset: p.Fset, Files: p.Syntax, Pkg: p.Types, TypesInfo: &info, TypesSizes: p.TypesSizes,
		ResultOf: map[*analysis.Analyzer]any{inspect.Analyzer: inspector.New(p.Syntax)},
		Report:   func(analysis.Diagnostic) {},
		ImportObjectFact: func(obj types.Object, fact analysis.Fact) bool {
			f, ok := facts[obj]
			if ok {
				*fact.(*Fact) = *f
			}
			return ok
		},
		ExportObjectFact: func(obj types.Object, fact analysis.Fact) { facts[obj] = fact.(*Fact) },
		ImportPackageFact: func(pkg *types.Package, fact analysis.Fact) bool {
			f, ok := reach[pkg]
			if ok {
				*fact.(*Reach) = *f
			}
			return ok
		},
		ExportPackageFact: func(fact analysis.Fact) { reach[p.Types] = fact.(*Reach) },
	}
}

func load(t *testing.T, patterns ...string) []*packages.Package {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: dir}, patterns...)
	if err != nil || packages.PrintErrors(pkgs) > 0 {
		t.Fatal(err)
	}
	return pkgs
}

// TestDeterministic exports the facts of a package 20 times and compares the
// bytes.
func TestDeterministic(t *testing.T) {
	for _, p := range load(t, "./homemade", "./contract", "./flow", "./equality") {
		var first string
		for i := range 20 {
			facts, reach := map[types.Object]*Fact{}, map[*types.Package]*Reach{}
			uses := Find(minimal(p, facts, reach))
			got := encode(t, p, facts, reach[p.Types], uses)
			if i == 0 {
				first = got
			} else if got != first {
				t.Fatalf("%s: run %d gives other facts:\n%s\nthan\n%s", p.ID, i, got, first)
			}
		}
	}
}

func encode(t *testing.T, p *packages.Package, facts map[types.Object]*Fact, reach *Reach, uses []Use) string {
	t.Helper()
	var lines []string
	for obj, fact := range facts {
		var b bytes.Buffer
		if err := gob.NewEncoder(&b).Encode(fact); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, fmt.Sprintf("%s %x", p.Fset.Position(obj.Pos()), b.Bytes()))
	}
	slices.Sort(lines)
	for _, u := range uses {
		lines = append(lines, p.Fset.Position(u.Lit.Pos()).String()+" "+u.Why)
	}
	return fmt.Sprint(lines, reach)
}

// TestPoorDriver runs two packages as nogo does, dependencies first, and finds
// across them what the tests of other drivers find.
func TestPoorDriver(t *testing.T) {
	pkgs := load(t, "./homemade", "./homemade/app")
	slices.SortFunc(pkgs, func(a, b *packages.Package) int { return len(a.PkgPath) - len(b.PkgPath) })
	facts, reach := map[types.Object]*Fact{}, map[*types.Package]*Reach{}
	var uses []Use
	for _, p := range pkgs {
		uses = Find(minimal(p, facts, reach))
	}
	if len(uses) != 18 {
		t.Errorf("%d uses in %s, want 18", len(uses), pkgs[1].PkgPath)
	}
}

func TestPath(t *testing.T) {
	p := Path(0).then(elemStep).then(keyStep).then(elemStep)
	if got := p.steps(); got != "[]{}[]" {
		t.Errorf("steps %s", got)
	}
	if got := Path(0).join(p); got != p {
		t.Errorf("join gives %d, want %d", got, p)
	}
}
