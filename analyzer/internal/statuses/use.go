package statuses

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/flow"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
)

// Use is a number that meets a carrier: an integer literal, or, in a comparison, any
// constant.
type Use struct {
	At    ast.Expr      // the number
	Lit   *ast.BasicLit // … if it is a literal
	Value int64
	Kind  carrier.Kind
	Op    token.Token // of a comparison, with the carrier on its left
	In    ast.Node    // of a comparison: the expression or call that compares
	Scope token.Pos   // where the declaration around it starts
	place graph.Place
}

// Pos is where the number stands.
func (u Use) Pos() token.Pos { return u.At.Pos() }

// uses turns the sites whose place is a carrier into uses.
func uses(info *types.Info, sites []flow.Site, solved *graph.Solved) []Use {
	slices.SortStableFunc(sites, func(a, b flow.Site) int { return cmp.Compare(a.At.Pos(), b.At.Pos()) })
	var list []Use
	seen := map[ast.Expr]bool{}
	for _, s := range sites {
		if !seen[s.At] && solved.Carrier(s.Place) && (!s.Beside || solved.Says(s.Place)) && !refused(info, s, solved) {
			seen[s.At] = true
			list = append(list, Use{s.At, s.Lit, s.Value, s.Kind, s.Op, s.In, s.Scope, s.Place})
		}
	}
	return list
}

// Root reports whether the carrier of u is a field or parameter of net/http itself.
func (r *Result) Root(u Use) bool {
	owner := r.solved.Owner(u.place)
	return owner.Given && owner.Var != nil && known.IsRoot(owner.Var)
}

// Sends reports whether u is passed to a WriteHeader that panics on what is no
// status.
func (r *Result) Sends(u Use) bool {
	owner := r.solved.Owner(u.place)
	return u.Kind == carrier.Argument && owner.Func != nil && known.Sends(owner.Func)
}

// Why says in one hop why the carrier of u is one, unless that stands on its line.
func (r *Result) Why(u Use) string { return r.reason(u.place, u.At) }

// reason says why p is a carrier, unless that stands on the line of what is
// reported.
func (r *Result) reason(p graph.Place, reported ast.Expr) string {
	why, at := r.solved.Explain(p)
	if at != nil && r.line(at.Pos()) == r.line(reported.Pos()) {
		return ""
	}
	return why
}

func (r *Result) line(pos token.Pos) int { return r.pass.Fset.PositionFor(pos, false).Line }
