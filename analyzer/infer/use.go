package infer

import (
	"cmp"
	"go/ast"
	"go/token"
	"slices"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/evidence"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
)

// uses turns the sites whose place is a carrier into uses.
func uses(fset *token.FileSet, sites []evidence.Site, solved *graph.Solved) []carrier.Use {
	slices.SortStableFunc(sites, func(a, b evidence.Site) int { return cmp.Compare(a.Lit.Pos(), b.Lit.Pos()) })
	var list []carrier.Use
	seen := map[*ast.BasicLit]bool{}
	for _, s := range sites {
		if !seen[s.Lit] && solved.Carrier(s.Place) {
			seen[s.Lit] = true
			list = append(list, use(fset, s, solved))
		}
	}
	return list
}

func use(fset *token.FileSet, s evidence.Site, solved *graph.Solved) carrier.Use {
	u := carrier.Use{Lit: s.Lit, Value: s.Value, Kind: s.Kind, Op: s.Op, Other: s.Other}
	owner := solved.Owner(s.Place)
	u.Root = owner.Given && owner.Var != nil && known.IsRoot(owner.Var)
	u.Sends = s.Kind == carrier.Argument && owner.Func != nil && known.Sends(owner.Func)
	why, at := solved.Explain(s.Place)
	if at == nil || line(fset, at.Pos()) != line(fset, s.Lit.Pos()) {
		u.Why = why // what stands on the line itself need not be said
	}
	return u
}

func line(fset *token.FileSet, pos token.Pos) int { return fset.PositionFor(pos, false).Line }
