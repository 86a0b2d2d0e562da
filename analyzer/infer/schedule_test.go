package infer

import (
	"fmt"
	"go/types"
	"reflect"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/statusconst/statusconst/analyzer/carrier"
)

// TestAsleep compares what is found when only the units are looked at that
// evidence can reach with what is found when all are: the units left asleep
// must neither make a carrier nor unmake one.
func TestAsleep(t *testing.T) {
	all := ordered(load(t, "./...", "github.com/..."))
	some, total := 0, 0
	factsA, factsB := map[types.Object]*carrier.Fact{}, map[types.Object]*carrier.Fact{}
	reachA, reachB := map[*types.Package]*carrier.Reach{}, map[*types.Package]*carrier.Reach{}
	for _, p := range all {
		pass := complete(minimal(p, factsA, reachA), factsA)
		foundA, foundB := find(t, pass), find(t, minimal(p, factsB, reachB)) // the latter cannot tell what is known, and looks at all
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
func complete(pass *analysis.Pass, facts map[types.Object]*carrier.Fact) *analysis.Pass {
	pass.AllObjectFacts = func() []analysis.ObjectFact {
		var list []analysis.ObjectFact
		for obj, fact := range facts {
			list = append(list, analysis.ObjectFact{Object: obj, Fact: fact})
		}
		return list
	}
	return pass
}

// sameFacts compares the facts of a choice with those of a look at all, their
// reasons included.
func sameFacts(t *testing.T, chosen, all map[types.Object]*carrier.Fact) {
	t.Helper()
	for obj, fact := range all {
		if f := chosen[obj]; f == nil || !reflect.DeepEqual(f, fact) {
			t.Errorf("%v: %+v, all looked at %+v", obj, f, fact)
		}
	}
	for obj, fact := range chosen {
		if all[obj] == nil {
			t.Errorf("%v: %v, all looked at nothing", obj, fact)
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

func positions(p *packages.Package, found Found) []string {
	var list []string
	for _, u := range found.Uses {
		list = append(list, fmt.Sprintf("%s %v", p.Fset.PositionFor(u.Lit.Pos(), false), u.Kind))
	}
	for _, f := range found.Faults {
		list = append(list, fmt.Sprintf("%s fault %v", p.Fset.PositionFor(f.Pos(), false), f.Kind))
	}
	return list
}
