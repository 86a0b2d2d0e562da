package flow

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// (2.8) Two protocols may share a field, told apart by a bool, a text or a constant in
// another field of the struct. What is a status in one branch alone, is one where the
// struct is made for that branch.
//
//	if a.sip { print(a.code); return }
//	w.WriteHeader(a.code) ⇒ answer{sip: true, code: 486} has no status

// splitIf: if a.sip { … } else { … }, or without else where the branch returns.
func (r *Recorder) splitIf(n *ast.IfStmt) {
	base, d, ok := r.discriminator(n.Cond)
	if !ok || r.collected.splits > mostKinds {
		return
	}
	r.collected.splits++
	region := ast.Node(n)
	if n.Else == nil {
		f := r.Frame(n.Pos())
		if f == nil || f.Node == nil || !returns(n.Body) {
			return
		}
		region = f.Node
	}
	r.split(base, d, n.Body, region)
}

// splitSwitch: switch r.kind { case web: … case exec: … }.
func (r *Recorder) splitSwitch(n *ast.SwitchStmt) {
	sel, ok := ast.Unparen(n.Tag).(*ast.SelectorExpr)
	if !ok || len(n.Body.List) > mostKinds {
		return
	}
	base, field := r.fieldOf(sel)
	if base == nil {
		return
	}
	for _, stmt := range n.Body.List {
		clause, ok := stmt.(*ast.CaseClause)
		if !ok || len(clause.List) != 1 {
			continue
		}
		if value := r.Info.Types[clause.List[0]].Value; value != nil {
			r.split(base, graph.Discriminator{Field: field, Value: value, Equal: true}, clause, n)
		}
	}
}

// mostKinds is how many kinds of a number a switch may tell apart; each is looked at
// beside all others.
const mostKinds = 20

// discriminator reads a.sip, !a.sip, a.kind == web and a.kind != web.
func (r *Recorder) discriminator(cond ast.Expr) (base types.Object, d graph.Discriminator, ok bool) {
	d.Equal, d.Value = true, constant.MakeBool(true)
	e := ast.Unparen(cond)
	switch x := e.(type) {
	case *ast.UnaryExpr:
		if x.Op == token.NOT {
			d.Equal, e = false, ast.Unparen(x.X)
		}
	case *ast.BinaryExpr:
		if !isEqual(x.Op) {
			return nil, d, false
		}
		d.Equal, d.Value, e = x.Op == token.EQL, r.Info.Types[x.Y].Value, ast.Unparen(x.X)
	}
	sel, isSelector := e.(*ast.SelectorExpr)
	if !isSelector || d.Value == nil {
		return nil, d, false
	}
	base, d.Field = r.fieldOf(sel)
	return base, d, base != nil
}

// fieldOf returns the variable and the field of x.f, if x is a variable.
func (r *Recorder) fieldOf(sel *ast.SelectorExpr) (base types.Object, field *types.Var) {
	id, ok := ast.Unparen(sel.X).(*ast.Ident)
	if !ok {
		return nil, nil
	}
	if field, ok = r.Info.Uses[sel.Sel].(*types.Var); !ok || !field.IsField() {
		return nil, nil
	}
	return r.Info.Uses[id], field.Origin()
}

// split notes the other fields of base that are used in the region.
func (r *Recorder) split(base types.Object, d graph.Discriminator, branch, region ast.Node) {
	seen := map[graph.Place]bool{}
	ast.Inspect(region, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if id, ok := sel.X.(*ast.Ident); ok && base != nil && r.Info.Uses[id] == base {
			if x := r.Selector(sel); x.Kind == reader.Variable && shape.Of(x.Typ) == shape.Int && !seen[x.Place] && r.Info.Uses[sel.Sel] != d.Field {
				seen[x.Place] = true
				r.graph.Split(graph.Split{Discriminator: d, Dependence: graph.Dependence{Place: x.Place, Func: region, Branch: branch}})
			}
		}
		return true
	})
}
