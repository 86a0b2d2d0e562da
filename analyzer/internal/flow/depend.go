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

// (2.5) ifStmt: if name == "status" { …; return }. What the numbers beside the
// text mean may depend on it.
//
//	if name == "status" { return http.StatusText(value) }
//	return strconv.Itoa(value) ⇒ value is silent
func (r *Recorder) ifStmt(n *ast.IfStmt) {
	cond, ok := n.Cond.(*ast.BinaryExpr)
	if !ok || cond.Op != token.EQL || !r.isText(cond.Y) || !returns(n.Body) {
		return
	}
	f := r.Frame(n.Pos())
	if f == nil || f.Decl == nil || f.Node == nil {
		return
	}
	switch x := ast.Unparen(cond.X).(type) {
	case *ast.Ident:
		if r.isParameter(f.Sig, x) {
			r.besideParam(f, n.Body)
		}
	case *ast.SelectorExpr:
		if base, ok := x.X.(*ast.Ident); ok {
			r.besideField(f, base, n.Body)
		}
	}
}

func (r *Recorder) isText(e ast.Expr) bool {
	v := r.Info.Types[e].Value
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
func (r *Recorder) besideParam(f *reader.Frame, branch ast.Node) {
	used := uses{}
	ast.Inspect(f.Node, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := r.Info.Uses[id].(*types.Var); ok && shape.Of(v.Type()) == shape.Int && r.isParameter(f.Sig, id) {
				used.note(r.Places.Of(v, graph.Param), id, branch)
			}
		}
		return true
	})
	r.depends(used, f, branch)
}

// besideField looks for the uses of the other fields of base.
func (r *Recorder) besideField(f *reader.Frame, base *ast.Ident, branch ast.Node) {
	obj := r.Info.Uses[base]
	used := uses{}
	ast.Inspect(f.Node, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if id, ok := sel.X.(*ast.Ident); ok && obj != nil && r.Info.Uses[id] == obj {
			if x := r.Selector(sel); x.Kind == reader.Variable && shape.Of(x.Typ) == shape.Int {
				used.note(x.Place, sel, branch)
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

func (r *Recorder) depends(u uses, f *reader.Frame, branch ast.Node) {
	for p, used := range u {
		if used[0] && used[1] {
			r.graph.Depends(graph.Dependence{Place: p, Func: f.Node, Branch: branch})
		}
	}
}
