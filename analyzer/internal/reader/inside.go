package reader

import (
	"go/ast"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// element classifies x[i]: an element of a container, or an instance of a
// generic function.
func (r *Reader) element(e *ast.IndexExpr) Term {
	if x, ok := r.atKey(e); ok {
		return x
	}
	x := r.Term(e.X)
	switch x.Kind {
	case Callable:
		return x
	case Variable:
		return r.Inside(x)
	}
	return Term{}
}

// Inside is the term for the elements of the container x.
func (r *Reader) Inside(x Term) Term {
	t := shape.Elem(x.Typ)
	if t == nil {
		return Term{}
	}
	switch shape.Of(t) {
	case shape.None:
		return Term{}
	case shape.Func:
		return Term{Kind: Callable}
	}
	return Held(r.Places.Elem(x.Place), t)
}

// Keys is the term for the keys of the map x, or the indices of the array.
func (r *Reader) Keys(x Term) Term {
	t := shape.Index(x.Typ)
	if t == nil || shape.Of(t) != shape.Int {
		return Term{}
	}
	return Held(r.Places.Key(x.Place), t)
}

// Follow is the term for what path leads to inside x.
func (r *Reader) Follow(x Term, path carrier.Path) Term {
	for path > 0 && x.Kind == Variable {
		step, rest := path.First()
		if path = rest; step == carrier.ToKey {
			x = r.Keys(x)
		} else {
			x = r.Inside(x)
		}
	}
	return x
}

// Made is the term for what a call makes, a place of its own; for a constant,
// the constant.
func (r *Reader) Made(e *ast.CallExpr) Term {
	tv := r.Info.Types[e]
	if tv.Type == nil || shape.Of(tv.Type) != shape.Int {
		return Term{}
	}
	if tv.Value != nil {
		return r.folded(e)
	}
	return Held(r.Places.Made(e), tv.Type)
}

// composite is the term for a literal of a container type: a place of its own,
// which holds what its elements are.
func (r *Reader) composite(n *ast.CompositeLit) Term {
	if t := r.Info.Types[n].Type; t != nil && shape.Of(t).Container() {
		return Held(r.Places.Made(n), t)
	}
	return Term{}
}
