package flow

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
	"github.com/statusconst/statusconst/analyzer/internal/words"
)

// (0.8) NoteKey notes, before any declaration is looked at, that a parameter, field or package
// variable of type any is the value beside the key. If its name confirms, what is written
// to it is a status.
//
//	span.SetTag("http.status_code", tt.statusCode) ⇒ {statusCode: 404} is a status
func (r *Recorder) NoteKey(key inspector.Cursor) {
	id := syntax.Called(valueBeside(key))
	if id == nil || !words.Confirms(id.Name) {
		return
	}
	v, ok := r.Info.Uses[id].(*types.Var)
	if !ok || v.Pkg() != r.Pkg || !anything(v.Type()) {
		return
	}
	if v.IsField() || graph.PackageLevel(v) {
		r.Places.OfAny(v, graph.Member)
		return
	}
	for around := range key.Enclosing((*ast.FuncDecl)(nil)) {
		decl, ok := around.Node().(*ast.FuncDecl)
		if !ok {
			continue
		}
		if fn, ok := r.Info.Defs[decl.Name].(*types.Func); ok && r.isParameter(fn.Signature(), id) {
			r.Places.OfAny(v, graph.Param)
		}
	}
}

// valueBeside returns the value beside the key: the next argument, the value of an
// element, what is written to a map there. It is nil if the key stands elsewhere.
func valueBeside(key inspector.Cursor) ast.Expr {
	for wrapped(key) {
		key = key.Parent()
	}
	kind, i := key.ParentEdge()
	switch n := key.Parent().Node().(type) {
	case *ast.CallExpr:
		if kind == edge.CallExpr_Args && i+1 < len(n.Args) {
			return n.Args[i+1]
		}
	case *ast.KeyValueExpr:
		return n.Value
	case *ast.IndexExpr:
		return written(key.Parent())
	}
	return nil
}

// wrapped reports whether what is around the key is the key still: (key), pkg.Key, T(key).
func wrapped(key inspector.Cursor) bool {
	switch kind, _ := key.ParentEdge(); kind {
	case edge.ParenExpr_X, edge.SelectorExpr_Sel:
		return true
	case edge.CallExpr_Args:
		call, ok := key.Parent().Node().(*ast.CallExpr)
		return ok && len(call.Args) == 1
	}
	return false
}

// written returns what is written to the expression: e of x = e.
func written(at inspector.Cursor) ast.Expr {
	kind, i := at.ParentEdge()
	if assign, ok := at.Parent().Node().(*ast.AssignStmt); ok && kind == edge.AssignStmt_Lhs && len(assign.Lhs) == len(assign.Rhs) {
		return assign.Rhs[i]
	}
	return nil
}
