package evidence

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/catalog"
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
func (r *Recorder) translates(n *ast.SwitchStmt, tag term) {
	f := r.frame(n.Pos())
	if f == nil || tag.kind != variable || f.sig.Results().Len() == 0 || !r.isParameter(f.sig, n.Tag) {
		return
	}
	for _, clause := range n.Body.List {
		if clause, ok := clause.(*ast.CaseClause); ok && r.exchanges(clause) {
			r.places.Translated(tag.place)
			return
		}
	}
}

func (r *Recorder) isParameter(sig *types.Signature, e ast.Expr) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return false
	}
	v, _ := r.info.Uses[id].(*types.Var)
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
	to := r.term(ret.Results[0])
	for _, e := range clause.List {
		from := r.term(e)
		if isCode(from) && isCode(to) && from.value != to.value {
			return true
		}
	}
	return false
}

// isCode reports whether t is a constant with the value of a status.
func isCode(t term) bool {
	switch t.kind {
	case literal, number, status:
		return t.value >= 100 && catalog.InRange(t.value)
	}
	return false
}
