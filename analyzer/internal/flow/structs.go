package flow

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// (5.1) convertStruct: T(x), for a struct. Its fields are those of x.
func (r *Recorder) convertStruct(to *types.Struct, x ast.Expr) {
	if t := r.Info.TypeOf(x); t != nil {
		if from, ok := t.Underlying().(*types.Struct); ok {
			r.assignFields(to, from, x)
		}
	}
}

// (5.1) sameStruct: x, of a struct type without a name, or a list of such,
// becomes a value of an identical type that is spelled out elsewhere.
//
//	func run(c struct{ code int }); run(struct{ code int }{404}) ⇒ c.code = 404
func (r *Recorder) sameStruct(to types.Type, x ast.Expr) {
	toStruct := shape.Unnamed(to)
	if toStruct == nil {
		return
	}
	if from := shape.Unnamed(r.Info.TypeOf(x)); from != nil && from != toStruct {
		r.assignFields(toStruct, from, x)
	}
}

func (r *Recorder) assignFields(to, from *types.Struct, at ast.Expr) {
	for i := range min(to.NumFields(), from.NumFields()) {
		if v := to.Field(i); shape.Of(v.Type()).Holds() && v != from.Field(i) {
			r.graph.Assign(r.Places.Whole(v), r.Places.Whole(from.Field(i)), v.Type(), at)
		}
	}
}
