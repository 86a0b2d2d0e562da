package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// heldMatchers are the matchers that the local variables of a declaration hold.
type heldMatchers struct {
	made map[*types.Var]*ast.CallExpr // nil for a variable that is assigned anew
	met  map[meeting]bool
}

// meeting is a variable or literal that was compared in the place of a matcher.
type meeting struct {
	matcher *ast.CallExpr
	place   graph.Place
	lit     *ast.BasicLit
}

// heldMatcher returns the call that makes the matcher that the local variable id
// holds, or nil. They are collected, for all of the declaration that is visited,
// when the first one is asked for.
func (r *Recorder) heldMatcher(id *ast.Ident) *ast.CallExpr {
	v := r.variableOf(id)
	if v == nil || r.IsShared(v) {
		return nil
	}
	if r.collected.held == nil {
		r.collected.held = &heldMatchers{map[*types.Var]*ast.CallExpr{}, map[meeting]bool{}}
		ast.Inspect(r.unit, r.collectMatchers)
	}
	return r.collected.held.made[v]
}

// collectMatchers: want := Equal(404), want = Equal(404), var want = Equal(404).
func (r *Recorder) collectMatchers(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.AssignStmt:
		if len(n.Lhs) == len(n.Rhs) {
			for i, lhs := range n.Lhs {
				r.holdMatcher(lhs, n.Rhs[i])
			}
		}
	case *ast.ValueSpec:
		if len(n.Names) == len(n.Values) {
			for i, name := range n.Names {
				r.holdMatcher(name, n.Values[i])
			}
		}
	}
	return true
}

func (r *Recorder) holdMatcher(dst, src ast.Expr) {
	v := r.variableOf(dst)
	if v == nil {
		return
	}
	if _, again := r.collected.held.made[v]; again {
		r.collected.held.made[v] = nil
		return
	}
	if call, ok := ast.Unparen(src).(*ast.CallExpr); ok && r.matchingOf(call) != known.NoMatching {
		r.collected.held.made[v] = call
	}
}

// matchHeld compares the subject x with y in the place of the matcher: where one
// of its subjects is no status, doubt reaches the others.
func (r *Recorder) matchHeld(x, y reader.Term, op token.Token, matcher *ast.CallExpr) {
	own := reader.Held(r.Places.Made(matcher), types.Typ[types.Int])
	for _, side := range [...]reader.Term{y, x} {
		if side.Kind == reader.Variable {
			own.Typ = side.Typ
		}
	}
	for _, side := range [...]reader.Term{x, y} {
		at := meeting{matcher, side.Place, side.Lit}
		if !r.collected.held.met[at] || side.Kind != reader.Variable && side.Kind != reader.Literal {
			r.collected.held.met[at] = true
			r.compare(own, side, op, matcher)
		}
	}
}
