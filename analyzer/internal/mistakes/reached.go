package mistakes

import (
	"go/ast"
	"maps"
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/mistakes/codes"
)

// reached says where a statement stands: whether it is reached at all, and which numbers
// a subject may still have there, by the conditions on the way.
type reached struct {
	never bool
	left  map[subject]rest
}

// rest is what conditions leave of a subject.
type rest struct {
	set codes.Set
	by  []bound // what narrowed it, in order
}

// bound is one condition that let a statement be reached.
type bound struct {
	cond  ast.Expr
	holds bool
	set   codes.Set // the numbers for which it may do so
	says  string    // its comparisons, as a message calls them; empty where that is too long
}

// after returns r narrowed to what a condition lets through: to where it may be true, or,
// if not holds, to where it may be false.
func (c *conditions) after(r reached, cond ast.Expr, holds bool) reached {
	if r.never {
		return r
	}
	for _, a := range c.atomsIn(cond) {
		m := c.means(cond, a.subject)
		if !holds {
			m = m.not()
		}
		if !c.may(cond, a.subject) {
			r = r.narrow(a.subject, bound{cond, holds, m.possible, c.words(cond, a.subject, holds)})
		}
	}
	return r
}

// narrow returns r with what b leaves of s.
func (r reached) narrow(s subject, b bound) reached {
	if s.fleeting || b.set.Full() {
		return r
	}
	left := rest{set: codes.All()}
	if known, ok := r.left[s]; ok {
		left = known
	}
	for _, before := range left.by {
		if before.cond == b.cond {
			return r // it asks twice
		}
	}
	next := reached{left: maps.Clone(r.left)}
	if next.left == nil {
		next.left = map[subject]rest{}
	}
	next.left[s] = rest{left.set.And(b.set), append(slices.Clip(left.by), b)}
	return next
}

// forget returns r without what n may change.
func (c *conditions) forget(r reached, n ast.Node) reached {
	if len(r.left) == 0 || n == nil {
		return r
	}
	next := reached{never: r.never, left: map[subject]rest{}}
	for s, left := range r.left {
		if !c.may(n, s) {
			next.left[s] = left
		}
	}
	return next
}

// meet is where two ways do: what is left on one of them is left.
func meet(x, y reached) reached {
	switch {
	case x.never:
		return y
	case y.never:
		return x
	}
	both := reached{left: map[subject]rest{}}
	for s, a := range x.left {
		b, ok := y.left[s]
		if !ok {
			continue
		}
		set := a.set.Or(b.set)
		if set.Full() {
			continue
		}
		n := 0
		for n < len(a.by) && n < len(b.by) && a.by[n].cond == b.by[n].cond && a.by[n].holds == b.by[n].holds {
			n++
		}
		both.left[s] = rest{set, a.by[:n:n]}
	}
	return both
}
