package reader

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// (5.1) conversion looks through a conversion between integer types. One to or from
// anything else hides the number.
//
//	int64(code) == 404 ⇒ code == 404
func (r *Reader) conversion(to types.Type, e *ast.CallExpr) Term {
	if len(e.Args) != 1 {
		return Term{}
	}
	inner := r.Term(e.Args[0])
	if inner.Kind == Nothing || inner.Kind == Callable {
		if shape.Of(to) == shape.Int {
			return Term{Kind: Unknown}
		}
		return inner
	}
	switch shape.Of(to) {
	case shape.Int:
		if inner.Kind == Variable && shape.Of(inner.Typ) != shape.Int {
			return Term{Kind: Unknown}
		}
		return inner
	case shape.Seq, shape.Map, shape.Opaque:
		return inner
	}
	return Term{}
}

func (r *Reader) builtin(name string, e *ast.CallExpr) Term {
	switch name {
	case "len", "cap", "copy":
		return Term{Kind: Quantity}
	case "append":
		return r.Term(e.Args[0])
	case "min", "max":
		return r.Made(e)
	case "new":
		if len(e.Args) == 1 && !r.Info.Types[e.Args[0]].IsType() {
			return r.Term(e.Args[0]) // new(404), as of Go 1.26
		}
	}
	return Term{}
}

// TooNarrow reports whether t is an integer type that is never a status: a
// duration, or one without room for 100..999.
func TooNarrow(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0 && shape.Of(t) == shape.None
}
