package reader

import (
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
	"github.com/statusconst/statusconst/analyzer/internal/words"
)

// (0.8) atKey is the term for what a map of anything has under a key that says it is a
// status. In a map of integers it may be how often that was seen.
//
//	tags["http.status_code"] == 404 ⇒ 404 is a status
func (r *Reader) atKey(e *ast.IndexExpr) (x Term, ok bool) {
	if !r.IsKey(e.Index) {
		return Term{}, false
	}
	t := r.Info.TypeOf(e.X)
	if t == nil || shape.Of(shape.Elem(t)) != shape.Opaque {
		return Term{}, false
	}
	return Held(r.Places.Keyed(e, nil), types.Typ[types.Int]), true
}

// IsKey reports whether e is a key whose value is a status: a text, a constant, or a
// conversion of one. It is asked for all that may be a key, so that most are to be told
// by their syntax.
func (r *Reader) IsKey(e ast.Expr) bool {
	switch x := e.(type) {
	case *ast.BasicLit:
		return syntax.IsText(x, known.IsStatusKey)
	case *ast.Ident, *ast.SelectorExpr:
		return words.Confirms(syntax.Name(x)) && known.IsStatusKey(r.Spelled(x))
	case *ast.CallExpr:
		return len(x.Args) == 1 && r.IsKey(x.Args[0]) && known.IsStatusKey(r.Spelled(x))
	}
	return false
}

// Spelled is the text of the constant e, empty if it is none.
func (r *Reader) Spelled(e ast.Expr) string {
	if tv := r.Info.Types[e]; tv.Value != nil && tv.Value.Kind() == constant.String {
		return constant.StringVal(tv.Value)
	}
	return ""
}
