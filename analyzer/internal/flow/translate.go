package flow

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/internal/catalog"
)

// (2.6) translates notes a function that tells the values of its parameter apart
// and returns others for them: what it returns is a status, what comes in is
// another protocol's code.
//
//	func sipToHTTP(sip int) int {
//		switch sip {
//		case 407:
//			return 502
//		}
//		return sip
//	}
func (r *Recorder) translates(n *ast.SwitchStmt, tag reader.Term) {
	f := r.Frame(n.Pos())
	if f == nil || tag.Kind != reader.Variable || f.Sig.Results().Len() == 0 || !r.isParameter(f.Sig, n.Tag) {
		return
	}
	for _, clause := range n.Body.List {
		if clause, ok := clause.(*ast.CaseClause); ok && r.exchanges(clause) {
			r.Places.Translated(tag.Place)
			return
		}
	}
}

func (r *Recorder) isParameter(sig *types.Signature, e ast.Expr) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return false
	}
	v, _ := r.Info.Uses[id].(*types.Var)
	_, ok = parameter(sig, v)
	return v != nil && ok
}

// exchanges reports whether a case for a code returns another code.
func (r *Recorder) exchanges(clause *ast.CaseClause) bool {
	if len(clause.Body) != 1 {
		return false
	}
	ret, ok := clause.Body[0].(*ast.ReturnStmt)
	if !ok || len(ret.Results) == 0 {
		return false
	}
	to := r.Term(ret.Results[0])
	for _, e := range clause.List {
		from := r.Term(e)
		if isCode(from) && isCode(to) && from.Value != to.Value {
			return true
		}
	}
	return false
}

// isCode reports whether t is a constant with the value of a status.
func isCode(t reader.Term) bool {
	switch t.Kind {
	case reader.Literal, reader.Number, reader.Status:
		return t.Value >= 100 && catalog.InRange(t.Value)
	}
	return false
}
