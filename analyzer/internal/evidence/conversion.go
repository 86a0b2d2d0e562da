package evidence

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// (5.1) conversion looks through a conversion between integer types. One to or from
// anything else hides the number.
func (r *Reader) conversion(to types.Type, e *ast.CallExpr) term {
	if len(e.Args) != 1 {
		return term{}
	}
	inner := r.term(e.Args[0])
	if inner.kind == nothing || inner.kind == callable {
		if shape.Of(to) == shape.Int {
			return term{kind: unknown}
		}
		return inner
	}
	switch shape.Of(to) {
	case shape.Int:
		if inner.kind == variable && shape.Of(inner.typ) != shape.Int {
			return term{kind: unknown}
		}
		return inner
	case shape.Seq, shape.Map, shape.Opaque:
		return inner
	}
	return term{}
}

func (r *Reader) builtin(name string, e *ast.CallExpr) term {
	switch name {
	case "len", "cap", "copy":
		return term{kind: quantity}
	case "append":
		return r.term(e.Args[0])
	case "min", "max":
		return r.made(e)
	case "new":
		if len(e.Args) == 1 && !r.info.Types[e.Args[0]].IsType() {
			return r.term(e.Args[0]) // new(404), as of Go 1.26
		}
	}
	return term{}
}

// tooNarrow reports whether t is an integer type that is never a status: a
// duration, or one without room for 100..999.
func tooNarrow(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0 && shape.Of(t) == shape.None
}
