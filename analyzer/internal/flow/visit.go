package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/webs"
)

// Visit looks at a declaration, a piece of syntax at a time.
func (r *Recorder) Visit(decl inspector.Cursor) {
	r.Frames = r.Frames[:0]
	r.enterUnit(decl.Node())
	r.source = r.sourceOf(decl.Node().Pos())
	r.splitLocals(decl)
	for cursor := range decl.Preorder(visited...) {
		r.node(cursor.Node())
	}
}

// enterUnit begins the visit of a declaration: what was collected of the one before is
// forgotten.
func (r *Recorder) enterUnit(decl ast.Node) { r.unit, r.collected = decl, collected{} }

// (4.3) splitLocals splits the local variables that a function assigns anew.
func (r *Recorder) splitLocals(decl inspector.Cursor) {
	fn, ok := decl.Node().(*ast.FuncDecl)
	if !ok || fn.Body == nil {
		return
	}
	for cursor := range decl.Preorder((*ast.AssignStmt)(nil)) {
		if n, ok := cursor.Node().(*ast.AssignStmt); ok && n.Tok != token.DEFINE && r.assignsInt(n) {
			if r.Webs == nil {
				r.Webs = webs.Webs{}
			}
			maps.Copy(r.Webs, webs.Of(r.Info, fn, splittable))
			return
		}
	}
}

// assignsInt reports whether a local variable that may be split is assigned.
func (r *Recorder) assignsInt(n *ast.AssignStmt) bool {
	for _, lhs := range n.Lhs {
		if id, ok := lhs.(*ast.Ident); ok {
			if v, ok := r.Info.Uses[id].(*types.Var); ok && splittable(v) && !r.IsShared(v) {
				return true
			}
		}
	}
	return false
}

// splittable reports whether v is a plain integer.
func splittable(v *types.Var) bool {
	_, pointer := v.Type().Underlying().(*types.Pointer)
	return !pointer && shape.Of(v.Type()) == shape.Int
}

// VisitFunc is Visit where there is no inspector.
func (r *Recorder) VisitFunc(fn *ast.FuncDecl) {
	r.enterUnit(fn)
	ast.Inspect(fn, func(n ast.Node) bool {
		r.node(n)
		return true
	})
}

// Sites returns the literals that met a place, in the order in which they were
// seen.
func (r *Recorder) Sites() []Site { return r.sites }

// visited lists the syntax that can be evidence, or say where it stands.
var visited = []ast.Node{
	(*ast.FuncDecl)(nil),
	(*ast.FuncLit)(nil),
	(*ast.AssignStmt)(nil),
	(*ast.ValueSpec)(nil),
	(*ast.IncDecStmt)(nil),
	(*ast.ReturnStmt)(nil),
	(*ast.RangeStmt)(nil),
	(*ast.SendStmt)(nil),
	(*ast.SwitchStmt)(nil),
	(*ast.TypeSwitchStmt)(nil),
	(*ast.IfStmt)(nil),
	(*ast.BinaryExpr)(nil),
	(*ast.CallExpr)(nil),
	(*ast.CompositeLit)(nil),
	(*ast.IndexExpr)(nil),
	(*ast.SliceExpr)(nil),
	(*ast.UnaryExpr)(nil),
}

func (r *Recorder) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.FuncDecl:
		r.enterDecl(n)
	case *ast.FuncLit:
		r.enterLit(n)
	case *ast.AssignStmt:
		r.assignStmt(n)
	case *ast.ValueSpec:
		r.valueSpec(n)
	case *ast.IncDecStmt:
		r.counter(n.X)
	case *ast.ReturnStmt:
		r.returnStmt(n)
	case *ast.RangeStmt:
		r.rangeStmt(n)
	case *ast.SendStmt:
		r.sendStmt(n)
	case *ast.SwitchStmt:
		r.switchStmt(n)
	case *ast.TypeSwitchStmt:
		r.typeSwitch(n)
	case *ast.IfStmt:
		r.ifStmt(n)
		r.splitIf(n)
	case *ast.BinaryExpr:
		r.binary(n)
	case *ast.CallExpr:
		r.callExpr(n)
	case *ast.CompositeLit:
		r.compositeLit(n)
	case *ast.IndexExpr:
		r.index(n)
	case *ast.SliceExpr:
		r.bounds(n)
	case *ast.UnaryExpr:
		r.address(n)
	}
}
