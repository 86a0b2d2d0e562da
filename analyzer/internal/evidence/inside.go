package evidence

import (
	"go/ast"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// element classifies x[i]: an element of a container, or an instance of a
// generic function.
func (r *Reader) element(e *ast.IndexExpr) term {
	x := r.term(e.X)
	switch x.kind {
	case callable:
		return x
	case variable:
		return r.inside(x)
	}
	return term{}
}

// inside is the term for the elements of the container x.
func (r *Reader) inside(x term) term {
	t := shape.Elem(x.typ)
	if t == nil {
		return term{}
	}
	switch shape.Of(t) {
	case shape.None:
		return term{}
	case shape.Func:
		return term{kind: callable}
	}
	return held(r.places.Elem(x.place), t)
}

// keys is the term for the keys of the map x, or the indices of the array.
func (r *Reader) keys(x term) term {
	t := shape.Index(x.typ)
	if t == nil || shape.Of(t) != shape.Int {
		return term{}
	}
	return held(r.places.Key(x.place), t)
}

// follow is the term for what path leads to inside x.
func (r *Reader) follow(x term, path carrier.Path) term {
	for step := carrier.Path(0); path > 0 && x.kind == variable; {
		if step, path = path.First(); step == carrier.ToKey {
			x = r.keys(x)
		} else {
			x = r.inside(x)
		}
	}
	return x
}

// made is the term for what a call makes, a place of its own; for a constant,
// the constant.
func (r *Reader) made(e *ast.CallExpr) term {
	tv := r.info.Types[e]
	if tv.Type == nil || shape.Of(tv.Type) != shape.Int {
		return term{}
	}
	if tv.Value != nil {
		return r.folded(e)
	}
	return held(r.places.Made(e), tv.Type)
}

// composite is the term for a literal of a container type: a place of its own,
// which holds what its elements are.
func (r *Reader) composite(n *ast.CompositeLit) term {
	if t := r.info.Types[n].Type; t != nil && shape.Of(t).Container() {
		return held(r.places.Made(n), t)
	}
	return term{}
}
