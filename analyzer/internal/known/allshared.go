package known

import (
	"go/types"
	"iter"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
)

// allShared returns all that other packages share with the one of the pass, and the
// type that each is a member of, if any. Facts about types themselves have the name
// of the type.
func allShared(pass *analysis.Pass) iter.Seq2[carrier.Named, *types.TypeName] {
	return func(yield func(carrier.Named, *types.TypeName) bool) {
		for _, f := range pass.AllPackageFacts() {
			if p, ok := f.Fact.(*carrier.Shared); ok && !each(p.Objects(), nil, yield) {
				return
			}
		}
		for name, members := range typesIn(pass.AllObjectFacts()) {
			if !each(members.Objects(), name, yield) {
				return
			}
		}
	}
}

func each(list []carrier.Named, of *types.TypeName, yield func(carrier.Named, *types.TypeName) bool) bool {
	for _, n := range list {
		member := of
		if of != nil && n.Name == "" {
			n.Name, member = of.Name(), nil
		}
		if !yield(n, member) {
			return false
		}
	}
	return true
}

// typesIn returns the types among the facts.
func typesIn(facts []analysis.ObjectFact) iter.Seq2[*types.TypeName, *carrier.Members] {
	return func(yield func(*types.TypeName, *carrier.Members) bool) {
		for _, f := range facts {
			members, ok := f.Fact.(*carrier.Members)
			name, isType := f.Object.(*types.TypeName)
			if ok && isType && !yield(name, members) {
				return
			}
		}
	}
}
