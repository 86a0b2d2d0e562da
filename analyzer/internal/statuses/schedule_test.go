package statuses

import (
	"fmt"
	"go/types"
	"reflect"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"
)

// TestAsleep compares what is found when only the units are looked at that
// evidence can reach with what is found when all are: the units left asleep
// must neither make a carrier nor unmake one.
func TestAsleep(t *testing.T) {
	all := ordered(load(t, "./...", "github.com/..."))
	some, total := 0, 0
	factsA, factsB := shares{}, shares{}
	for _, p := range all {
		pass := complete(minimal(p, factsA), factsA)
		foundA, foundB := find(t, pass), find(t, minimal(p, factsB)) // the latter cannot tell what is known, and looks at all
		a, b := positions(p, foundA), positions(p, foundB)
		if !slices.Equal(a, b) {
			t.Errorf("%s: %v, all looked at %v", p.PkgPath, a, b)
		}
		some, total = some+len(a), total+len(b)
	}
	if total < 100 {
		t.Fatalf("only %d uses", total)
	}
	sameFacts(t, factsA, factsB)
	t.Logf("%d of %d uses", some, total)
}

// complete lets the pass tell what is known, as most drivers do.
func complete(pass *analysis.Pass, facts shares) *analysis.Pass {
	pass.AllPackageFacts = func() []analysis.PackageFact {
		var list []analysis.PackageFact
		for of, f := range facts {
			if pkg, ok := of.(*types.Package); ok {
				list = append(list, analysis.PackageFact{Package: pkg, Fact: f})
			}
		}
		return list
	}
	pass.AllObjectFacts = func() []analysis.ObjectFact {
		var list []analysis.ObjectFact
		for of, f := range facts {
			if obj, ok := of.(types.Object); ok {
				list = append(list, analysis.ObjectFact{Object: obj, Fact: f})
			}
		}
		return list
	}
	return pass
}

// sameFacts compares the facts of a choice with those of a look at all, their
// reasons included.
func sameFacts(t *testing.T, chosen, all shares) {
	t.Helper()
	for of, fact := range all {
		if f := chosen[of]; f == nil || !reflect.DeepEqual(f, fact) {
			t.Errorf("%v: %+v, all looked at %+v", of, f, fact)
		}
	}
	for of, fact := range chosen {
		if all[of] == nil {
			t.Errorf("%v: %v, all looked at nothing", of, fact)
		}
	}
}

// ordered returns the packages, imported ones first.
func ordered(pkgs []*packages.Package) []*packages.Package {
	wanted := map[*packages.Package]bool{}
	for _, p := range pkgs {
		wanted[p] = true
	}
	var list []*packages.Package
	packages.Visit(pkgs, nil, func(p *packages.Package) {
		if wanted[p] {
			list = append(list, p)
		}
	})
	return list
}

func positions(p *packages.Package, found *Result) []string {
	var list []string
	for _, u := range found.Uses {
		list = append(list, fmt.Sprintf("%s %v", p.Fset.PositionFor(u.Pos(), false), u.Kind))
	}
	return list
}
