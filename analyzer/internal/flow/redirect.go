package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// unproved is a number passed to a function of this package that may yet turn
// out to redirect.
type unproved struct {
	Clue
	f     *reader.Function
	index int
}

// handing says that a declared function passes its parameter v to one that
// redirects, or may do so.
type handing struct {
	own   *reader.Function // the declared function
	param int
	v     *types.Var
	body  *ast.BlockStmt
	f     *reader.Function // the one that it is passed to
	index int
	arg   ast.Expr
}

// redirect: arg, which is x, is passed as argument i of f, which may redirect
// with it. P is the place of the parameter.
func (r *Recorder) redirect(f *reader.Function, i int, p graph.Place, x reader.Term, arg ast.Expr) {
	stated := f.Redirect == i+1
	if f.Obj == nil || !stated && !f.Own || stated && r.atHome(f.Obj) {
		return
	}
	switch x.Kind {
	case reader.Literal, reader.Number, reader.Status:
		if at := x.Number(); at != nil {
			c := Clue{At: at, Kind: carrier.Redirect, Value: x.Value, Place: p}
			r.clues.unproved = append(r.clues.unproved, unproved{c, f, i})
		}
	case reader.Variable:
		r.handOn(f, i, arg)
	}
}

// atHome reports whether fn is declared in this package, or in the one that this
// one tests: what redirects is tested with codes that it refuses.
func (r *Recorder) atHome(fn *types.Func) bool {
	return fn.Pkg() == r.Pkg || strings.TrimSuffix(r.Pkg.Path(), "_test") == fn.Pkg().Path()
}

// handOn: arg is passed as argument i of f, and may be a parameter of the
// function around it.
func (r *Recorder) handOn(f *reader.Function, i int, arg ast.Expr) {
	id, ok := ast.Unparen(arg).(*ast.Ident)
	fr := r.Frame(arg.Pos())
	if !ok || fr == nil || fr.Decl == nil {
		return
	}
	fn, ok := r.Frames[0].Node.(*ast.FuncDecl)
	v, isVar := r.Info.Uses[id].(*types.Var)
	if !ok || !isVar {
		return
	}
	if o, ok := parameter(fr.Decl.Signature(), v); ok && o.Index >= 0 {
		r.clues.handing = append(r.clues.handing, handing{r.Function(fr.Decl), int(o.Index), v, fn.Body, f, i, arg})
	}
}

// redirected finds the functions that hand their parameter straight on to one
// that redirects, and turns what is passed to them into clues.
func (r *Recorder) redirected() {
	for r.handedOn() {
	}
	for _, u := range r.clues.unproved {
		if u.f.Redirect == u.index+1 {
			u.By = u.f.By
			r.clues.list = append(r.clues.list, u.Clue)
		}
	}
	r.clues.unproved = nil
}

// (6.2) handedOn makes functions redirect that hand their parameter straight on,
// and reports whether there was one.
//
//	func leave(w http.ResponseWriter, r *http.Request, code int) { http.Redirect(w, r, "/", code) }
//	leave(w, r, 200) ⇒ http.Redirect(w, r, "/", 200)
func (r *Recorder) handedOn() (found bool) {
	for _, h := range r.clues.handing {
		if h.f.Redirect == h.index+1 && h.own.Redirect == 0 && r.straight(h) {
			h.own.Redirect, h.own.By = h.param+1, h.f.By
			found = true
		}
	}
	return found
}

// straight reports whether the function does nothing else with its parameter,
// and does it on every way through: a branch may leave some codes to another
// call.
func (r *Recorder) straight(h handing) bool {
	uses, inBranch := 0, false
	ast.Inspect(h.body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			if r.Info.Uses[n] == h.v {
				uses++
			}
		case *ast.IfStmt:
			inBranch = inBranch || around(n.Body, h.arg) || n.Else != nil && around(n.Else, h.arg)
		case *ast.ForStmt:
			inBranch = inBranch || around(n.Body, h.arg)
		case *ast.RangeStmt:
			inBranch = inBranch || around(n.Body, h.arg)
		case *ast.CaseClause, *ast.CommClause:
			inBranch = inBranch || around(n, h.arg)
		case *ast.BinaryExpr:
			lazy := n.Op == token.LAND || n.Op == token.LOR
			inBranch = inBranch || lazy && around(n.Y, h.arg)
		}
		return true
	})
	return uses == 1 && !inBranch
}

func around(outer, inner ast.Node) bool {
	return outer.Pos() <= inner.Pos() && inner.End() <= outer.End()
}
