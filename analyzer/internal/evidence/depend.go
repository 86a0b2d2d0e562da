package evidence

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// (2.5) ifStmt: if name == "status" { …; return }. What the numbers beside the
// text mean may depend on it.
func (r *Recorder) ifStmt(n *ast.IfStmt) {
	cond, ok := n.Cond.(*ast.BinaryExpr)
	if !ok || cond.Op != token.EQL || !r.isText(cond.Y) || !returns(n.Body) {
		return
	}
	f := r.frame(n.Pos())
	if f == nil || f.decl == nil || f.node == nil {
		return
	}
	switch x := ast.Unparen(cond.X).(type) {
	case *ast.Ident:
		if r.isParameter(f.sig, x) {
			r.besideParam(f, n.Body)
		}
	case *ast.SelectorExpr:
		if base, ok := x.X.(*ast.Ident); ok {
			r.besideField(f, base, n.Body)
		}
	}
}

func (r *Recorder) isText(e ast.Expr) bool {
	v := r.info.Types[e].Value
	return v != nil && v.Kind() == constant.String
}

// returns reports whether the block ends the function.
func returns(b *ast.BlockStmt) bool {
	if len(b.List) == 0 {
		return false
	}
	_, ok := b.List[len(b.List)-1].(*ast.ReturnStmt)
	return ok
}

// besideParam looks for the uses of the other parameters.
func (r *Recorder) besideParam(f *frame, branch ast.Node) {
	used := uses{}
	ast.Inspect(f.node, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := r.info.Uses[id].(*types.Var); ok && shape.Of(v.Type()) == shape.Int && r.isParameter(f.sig, id) {
				used.note(r.places.Of(v, graph.Param), id, branch)
			}
		}
		return true
	})
	r.depends(used, f, branch)
}

// besideField looks for the uses of the other fields of base.
func (r *Recorder) besideField(f *frame, base *ast.Ident, branch ast.Node) {
	obj := r.info.Uses[base]
	used := uses{}
	ast.Inspect(f.node, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if id, ok := sel.X.(*ast.Ident); ok && obj != nil && r.info.Uses[id] == obj {
			if x := r.selector(sel); x.kind == variable && shape.Of(x.typ) == shape.Int {
				used.note(x.place, sel, branch)
			}
		}
		return true
	})
	r.depends(used, f, branch)
}

// uses says which places are used inside a branch, and which outside.
type uses map[graph.Place][2]bool

func (u uses) note(p graph.Place, at, branch ast.Node) {
	in := u[p]
	if branch.Pos() <= at.Pos() && at.Pos() < branch.End() {
		in[0] = true
	} else {
		in[1] = true
	}
	u[p] = in
}

func (r *Recorder) depends(u uses, f *frame, branch ast.Node) {
	for p, used := range u {
		if used[0] && used[1] {
			r.graph.Depends(graph.Dependence{Place: p, Func: f.node, Branch: branch})
		}
	}
}
