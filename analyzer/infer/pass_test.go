package infer

import (
	"go/types"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/packages"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/internal/prove"
)

// minimal is a pass of the poorest driver, such as nogo: no module, no reading
// of files, no file versions, and no facts of the standard library.
func minimal(p *packages.Package, facts map[types.Object]*carrier.Fact, reach map[*types.Package]*carrier.Reach) *analysis.Pass {
	info := *p.TypesInfo
	info.FileVersions = nil
	return &analysis.Pass{
		Fset: p.Fset, Files: p.Syntax, Pkg: p.Types, TypesInfo: &info, TypesSizes: p.TypesSizes,
		ResultOf: map[*analysis.Analyzer]any{inspect.Analyzer: inspector.New(p.Syntax)},
		Report:   func(analysis.Diagnostic) {},
		ImportObjectFact: func(obj types.Object, fact analysis.Fact) bool {
			f, ok := facts[obj]
			if ok {
				*fact.(*carrier.Fact) = *f
			}
			return ok
		},
		ExportObjectFact: func(obj types.Object, fact analysis.Fact) { facts[obj] = fact.(*carrier.Fact) },
		ImportPackageFact: func(pkg *types.Package, fact analysis.Fact) bool {
			f, ok := reach[pkg]
			if ok {
				*fact.(*carrier.Reach) = *f
			}
			return ok
		},
		ExportPackageFact: func(fact analysis.Fact) { reach[p.Types] = fact.(*carrier.Reach) },
	}
}

func find(t *testing.T, pass *analysis.Pass) Found {
	t.Helper()
	found, err := Find(pass)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// TestOtherFormat: facts that another version wrote are an error that names the
// package.
func TestOtherFormat(t *testing.T) {
	for _, p := range load(t, "./comparison") {
		http := p.Imports["net/http"].Types
		pass := minimal(p, map[types.Object]*carrier.Fact{}, map[*types.Package]*carrier.Reach{http: {Format: carrier.Format - 1}})
		if _, err := Find(pass); err == nil || !strings.Contains(err.Error(), "the facts of net/http are of another version") {
			t.Errorf("%v", err)
		}
	}
}

func load(t *testing.T, patterns ...string) []*packages.Package {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	pkgs, err := packages.Load(&packages.Config{Mode: prove.Mode, Dir: dir}, patterns...)
	if err != nil || packages.PrintErrors(pkgs) > 0 {
		t.Fatal(err)
	}
	return pkgs
}
