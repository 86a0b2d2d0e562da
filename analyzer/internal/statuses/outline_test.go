package statuses

import (
	"go/ast"
	"go/types"
	"maps"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/compare"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/outline"
)

// TestOutline looks at all of the standard library, and compares what a
// package shares with what Find shares, which looks at candidates only, and with
// what its outline says: none that shares something may be settled.
func TestOutline(t *testing.T) {
	roots, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax}, "net/http", "go/types", "encoding/xml")
	if err != nil {
		t.Fatal(err)
	}
	whole, found := shares{}, shares{}
	settled, sharing := 0, 0
	packages.Visit(roots, nil, func(p *packages.Package) {
		if p.PkgPath == "unsafe" {
			return
		}
		o, far := outlineOf(p, whole)
		before := len(whole)
		lookAtAll(t, minimal(p, whole))
		find(t, complete(minimal(p, found), found))
		shares := len(whole) > before
		switch settles := far && !o.Shares(p.Syntax); {
		case shares && settles:
			t.Errorf("%s shares something, and its outline says nothing of it", p.PkgPath)
		case shares:
			sharing++
		case settles:
			settled++
		}
	})
	sameFacts(t, found, whole)
	if settled < 100 || sharing < 5 {
		t.Errorf("%d packages settled, %d with something to share: too few to tell", settled, sharing)
	}
	t.Logf("%d packages settled, %d with something to share", settled, sharing)
}

// lookAtAll is Find without a choice by syntax.
func lookAtAll(t *testing.T, pass *analysis.Pass) {
	t.Helper()
	if around, err := known.Around(pass); err != nil || around.HTTP {
		find(t, pass)
		return
	}
	shareThose(pass, func(fn *ast.FuncDecl) bool {
		return compare.Able(pass.TypesInfo.Defs[fn.Name].(*types.Func).Signature())
	})
}

// outline describes p as the command does. Imported facts about methods, and
// packages near HTTP, rule that out.
func outlineOf(p *packages.Package, facts shares) (o outline.Outline, far bool) {
	o = outline.Outline{Path: p.PkgPath}
	far = true
	for _, path := range slices.Sorted(maps.Keys(p.Imports)) {
		imported := p.Imports[path]
		o.Imports = append(o.Imports, imported.PkgPath)
		if shared, ok := facts[imported.Types].(*carrier.Shared); ok {
			far = far && !shared.Near
			o.Facts = append(o.Facts, shared.Objects()...)
		}
	}
	for of := range facts {
		if name, ok := of.(*types.TypeName); ok && slices.Contains(o.Imports, name.Pkg().Path()) {
			far = false
		}
	}
	return o, far && !o.Near()
}
