package statuses

import (
	"go/types"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/packages"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/internal/prove"
)

// minimal is a pass of the poorest driver, such as nogo: no module, no reading
// of files, no file versions, and no facts of the standard library.
func minimal(p *packages.Package, facts shares) *analysis.Pass {
	info := *p.TypesInfo
	info.FileVersions = nil
	return &analysis.Pass{
		Fset: p.Fset, Files: p.Syntax, Pkg: p.Types, TypesInfo: &info, TypesSizes: p.TypesSizes,
		ResultOf:          map[*analysis.Analyzer]any{inspect.Analyzer: inspector.New(p.Syntax)},
		Report:            func(analysis.Diagnostic) {},
		ImportObjectFact:  func(obj types.Object, into analysis.Fact) bool { return facts.read(obj, into) },
		ExportObjectFact:  func(obj types.Object, f analysis.Fact) { facts[obj] = f },
		ImportPackageFact: func(pkg *types.Package, into analysis.Fact) bool { return facts.read(pkg, into) },
		ExportPackageFact: func(f analysis.Fact) { facts[p.Types] = f },
	}
}

// shares are the facts of packages and of types.
type shares map[any]analysis.Fact

func (s shares) read(of any, into analysis.Fact) bool {
	switch f := s[of].(type) {
	case *carrier.Shared:
		*into.(*carrier.Shared) = *f
	case *carrier.Members:
		*into.(*carrier.Members) = *f
	default:
		return false
	}
	return true
}

func find(t *testing.T, pass *analysis.Pass) *Result {
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
		pass := minimal(p, shares{http: &carrier.Shared{Format: carrier.Format - 1}})
		if _, err := Find(pass); err == nil || !strings.Contains(err.Error(), "the facts of net/http are of another version") {
			t.Errorf("%v", err)
		}
	}
}

func load(t *testing.T, patterns ...string) []*packages.Package {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "..", "..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	pkgs, err := packages.Load(&packages.Config{Mode: prove.Mode, Dir: dir}, patterns...)
	if err != nil || packages.PrintErrors(pkgs) > 0 {
		t.Fatal(err)
	}
	return pkgs
}
