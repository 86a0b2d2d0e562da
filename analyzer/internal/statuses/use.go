package statuses

import (
	"cmp"
	"go/ast"
	"go/token"
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/flow"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
)

// uses turns the sites whose place is a carrier into uses.
func uses(fset *token.FileSet, sites []flow.Site, solved *graph.Solved) []carrier.Use {
	slices.SortStableFunc(sites, func(a, b flow.Site) int { return cmp.Compare(a.Lit.Pos(), b.Lit.Pos()) })
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

func use(fset *token.FileSet, s flow.Site, solved *graph.Solved) carrier.Use {
	u := carrier.Use{Lit: s.Lit, Value: s.Value, Kind: s.Kind, Op: s.Op, Other: s.Other}
	owner := solved.Owner(s.Place)
	u.Root = owner.Given && owner.Var != nil && known.IsRoot(owner.Var)
	u.Sends = s.Kind == carrier.Argument && owner.Func != nil && known.Sends(owner.Func)
	u.Why = reason(fset, solved, s.Place, s.Lit)
	return u
}

// reason says why p is a carrier, unless that stands on the line of what is
// reported.
func reason(fset *token.FileSet, solved *graph.Solved, p graph.Place, reported ast.Expr) string {
	why, at := solved.Explain(p)
	if at != nil && line(fset, at.Pos()) == line(fset, reported.Pos()) {
		return ""
	}
	return why
}

func line(fset *token.FileSet, pos token.Pos) int { return fset.PositionFor(pos, false).Line }
