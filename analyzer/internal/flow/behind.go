package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// hide notes that dst is an interface variable, declared here with the integer src,
// which never holds anything else.
func (r *Recorder) hide(dst, src ast.Expr) {
	id, ok := dst.(*ast.Ident)
	if !ok {
		return
	}
	v, ok := r.Info.Defs[id].(*types.Var)
	if !ok || r.IsShared(v) || shape.Of(v.Type()) != shape.Opaque {
		return
	}
	if x := r.Term(src); x.Kind != reader.Variable || shape.Of(x.Typ) != shape.Int || r.setAgain(v) {
		return
	}
	if r.Behind == nil {
		r.Behind = map[*types.Var]ast.Expr{}
	}
	r.Behind[v] = src
}

// setAgain reports whether the declaration that the visit is in assigns to the
// interface variable v, or takes its address. All of these are collected when the first
// one is asked for.
func (r *Recorder) setAgain(v *types.Var) bool {
	if r.collected.again == nil {
		r.collected.again = map[*types.Var]bool{}
		ast.Inspect(r.unit, r.collectSet)
	}
	return r.collected.again[v]
}

// collectSet: v = e, for v = range x, &v.
func (r *Recorder) collectSet(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.AssignStmt:
		for _, lhs := range n.Lhs {
			r.noteSet(lhs)
		}
	case *ast.RangeStmt:
		r.noteSet(n.Key)
		r.noteSet(n.Value)
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			r.noteSet(n.X)
		}
	}
	return true
}

func (r *Recorder) noteSet(e ast.Expr) {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return
	}
	if v, ok := r.Info.Uses[id].(*types.Var); ok && shape.Of(v.Type()) == shape.Opaque {
		r.collected.again[v] = true
	}
}

// typeSwitch: switch x := v.(type) { case int: }, where v holds an integer.
func (r *Recorder) typeSwitch(n *ast.TypeSwitchStmt) {
	assign, ok := n.Assign.(*ast.AssignStmt)
	if !ok || len(r.Behind) == 0 {
		return
	}
	guard, ok := assign.Rhs[0].(*ast.TypeAssertExpr)
	if !ok {
		return
	}
	x := r.Term(guard.X)
	if x.Kind != reader.Variable || shape.Of(x.Typ) != shape.Int {
		return
	}
	for _, clause := range n.Body.List {
		v, ok := r.Info.Implicits[clause].(*types.Var)
		if !ok {
			continue
		}
		if p := r.Places.Of(v, graph.Local); p != graph.None {
			r.meet(p, v.Type(), x, carrier.Value, guard)
		}
	}
}
