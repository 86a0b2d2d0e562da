package infer

import (
	"cmp"
	"go/ast"
	"slices"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/evidence"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
)

// uses turns the sites whose place is a carrier into uses.
func uses(sites []evidence.Site, solved *graph.Solved) []carrier.Use {
	slices.SortStableFunc(sites, func(a, b evidence.Site) int { return cmp.Compare(a.Lit.Pos(), b.Lit.Pos()) })
	var list []carrier.Use
	seen := map[*ast.BasicLit]bool{}
	for _, s := range sites {
		if !seen[s.Lit] && solved.Carrier(s.Place) {
			seen[s.Lit] = true
			list = append(list, use(s, solved))
		}
	}
	return list
}

func use(s evidence.Site, solved *graph.Solved) carrier.Use {
	fn := solved.Func(s.Place)
	return carrier.Use{
		Lit: s.Lit, Value: s.Value, Kind: s.Kind, Op: s.Op,
		Given: solved.Given(s.Place),
		Sends: s.Kind == carrier.Argument && fn != nil && known.Sends(fn),
		Why:   solved.Explain(s.Place),
	}
}
