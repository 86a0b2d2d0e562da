package flow

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
	"github.com/statusconst/statusconst/analyzer/internal/words"
)

// (0.8) keyed: an integer is given beside a key.
//
//	attribute.Int("http.status_code", 404)
//	ext.HTTPStatusCode.Set(span, 404)
func (r *Recorder) keyed(f *reader.Function, callee reader.Callee, n *ast.CallExpr) {
	key, value := callee.Recv, f.Keyed.Value-1
	if value >= len(callee.Args) {
		return
	}
	if f.Keyed.Key >= 0 {
		key = callee.Args[f.Keyed.Key]
	}
	if key != nil && r.isStatusKey(key) {
		arg := callee.Args[value]
		r.meet(r.Places.Keyed(n, f.Obj), f.Sig.Params().At(value).Type(), r.Term(arg), carrier.Argument, arg)
	}
}

// besideKey: a key is followed by an integer, or by a value of any type, in a function
// that takes such pairs.
//
//	span.SetTag("http.status_code", 404)
//	zap.Int("http.status_code", 404)
func (r *Recorder) besideKey(f *reader.Function, callee reader.Callee) {
	for i, arg := range callee.Args {
		if i+1 == len(callee.Args) || !r.IsKey(arg) || !takesPair(f, i+1) {
			continue
		}
		value := callee.Args[i+1]
		r.meet(r.Places.Keyed(arg, nil), types.Typ[types.Int], r.Term(value), carrier.Argument, value)
	}
}

// takesPair reports whether argument i of f is the value for a key before it: it may be
// of any type, or is an integer in a function whose name says that it takes one. The
// integer in a Count("http.status_code", 200) is none.
func takesPair(f *reader.Function, i int) bool {
	params := f.Sig.Params()
	if params.Len() == 0 {
		return false
	}
	t := params.At(min(i, params.Len()-1)).Type()
	if f.Sig.Variadic() && i >= params.Len()-1 {
		t = shape.Elem(t)
	}
	if t == nil {
		return false
	}
	return shape.Universal(t) || shape.Of(t) == shape.Int && f.Obj != nil && words.Has(f.Obj.Name(), "int")
}

// keyedElems: map[string]any{"http.status_code": 404}.
func (r *Recorder) keyedElems(n *ast.CompositeLit) {
	for _, elt := range n.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok && r.IsKey(kv.Key) {
			r.meet(r.Places.Keyed(kv, nil), types.Typ[types.Int], r.Term(kv.Value), carrier.Value, kv.Value)
		}
	}
}

// keyedField: model.KeyValue{Key: "http.status_code", Value: 404}. Value is any field that
// says so.
func (r *Recorder) keyedField(n *ast.CompositeLit, s *types.Struct) {
	if !r.hasKeyField(n, s) {
		return
	}
	for i, elt := range n.Elts {
		name, value := fieldOf(s, i, elt)
		if words.Has(name, "value") {
			r.meet(r.Places.Keyed(elt, nil), types.Typ[types.Int], r.Term(value), carrier.Value, value)
		}
	}
}

// hasKeyField reports whether the field that is called the key is set to one whose value
// is a status.
func (r *Recorder) hasKeyField(n *ast.CompositeLit, s *types.Struct) bool {
	for i, elt := range n.Elts {
		name, value := fieldOf(s, i, elt)
		if (name == "Key" || name == "key") && r.IsKey(value) {
			return true
		}
	}
	return false
}

// fieldOf returns the name of the field that element i of a literal of s sets, and what
// it is set to.
func fieldOf(s *types.Struct, i int, elt ast.Expr) (name string, value ast.Expr) {
	if kv, ok := elt.(*ast.KeyValueExpr); ok {
		return syntax.Name(kv.Key), kv.Value
	}
	if i < s.NumFields() {
		name = s.Field(i).Name()
	}
	return name, elt
}

// isStatusKey reports whether e is a key whose value is a status.
func (r *Recorder) isStatusKey(e ast.Expr) bool {
	if known.IsStatusKey(r.Spelled(e)) {
		return true
	}
	id := syntax.Called(e)
	if id == nil {
		return false
	}
	v, ok := r.Info.Uses[id].(*types.Var)
	return ok && known.HoldsStatusKey(v)
}
