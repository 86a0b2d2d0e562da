package mistakes

import (
	"go/ast"
	"go/token"

	"github.com/statusconst/statusconst/analyzer/internal/mistakes/codes"
)

// dead reports the part of a condition for which the ones before it leave nothing.
func (c *conditions) dead(cond ast.Expr, r reached) {
	if len(r.left) == 0 || r.never || c.quiet {
		return
	}
	for _, a := range c.atomsIn(cond) {
		left, known := r.left[a.subject]
		if !known || left.set.Empty() || c.may(cond, a.subject) {
			continue
		}
		if e := c.contradiction(cond, a.subject, left.set); e != nil {
			all := c.atomsIn(e)
			c.tellDead(e, ofSubject(all, a.subject), all, c.means(e, a.subject).possible, left)
		}
	}
}

// deadCase reports the constant e of a switch with a tag, which a is, if nothing is left
// for it.
func (c *conditions) deadCase(e ast.Expr, a atom, r reached) {
	if left, known := r.left[a.subject]; known && !r.never && !left.set.Empty() && left.set.And(a.set).Empty() {
		c.tellDead(e, []atom{a}, []atom{a}, a.set, left)
	}
}

// contradiction returns the smallest part of e that has all its comparisons of s and is
// true for nothing of left, or nil.
//
//	err != nil || code == 404, where 404 is not left ⇒ code == 404
func (c *conditions) contradiction(e ast.Expr, s subject, left codes.Set) ast.Expr {
	e = ast.Unparen(e)
	if n, ok := e.(*ast.BinaryExpr); ok && operator(n.Op) {
		x, y := len(ofSubject(c.atomsIn(n.X), s)), len(ofSubject(c.atomsIn(n.Y), s))
		if y == 0 {
			return c.contradiction(n.X, s, left)
		}
		if x == 0 {
			return c.contradiction(n.Y, s, left)
		}
	}
	possible := c.means(e, s).possible
	if possible.Empty() || !possible.And(left).Empty() {
		return nil // that is wrong by itself, or may be
	}
	return e
}

// tellDead reports e, whose comparisons own of one status are true for possible alone,
// where only left is left.
func (c *conditions) tellDead(e ast.Expr, own, all []atom, possible codes.Set, left rest) {
	why, ok := c.Statuses.Carrier(own[0].of)
	if !ok || c.told[e] {
		return
	}
	c.told[e] = true
	c.Report(Finding{
		Category: "condition", At: e, Value: own[0].value, Why: why, Numbers: numbersOf(all),
		Message: "never true: " + left.excludes(own, possible),
	})
}

// excludes says why nothing of possible is left.
func (r rest) excludes(own []atom, possible codes.Set) string {
	for _, b := range r.by {
		switch {
		case b.says == "" || !b.set.And(possible).Empty():
		case b.holds:
			return "here the code is " + b.says
		default:
			return "the branch for " + b.says + " comes before"
		}
	}
	if len(own) == 1 {
		return "the conditions before it leave no code that is " + own[0].says()
	}
	return "the conditions before it leave no such code"
}

// words puts the comparisons of s in cond into words, as they let a statement be reached
// behind it: in it, if holds, or else past it. They are empty for more than two.
func (c *conditions) words(cond ast.Expr, s subject, holds bool) string {
	say := atom.sign
	if holds {
		say = atom.says
	}
	if a, ok := c.leaf(cond); ok {
		return say(a)
	}
	n, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok || !operator(n.Op) {
		return ""
	}
	x, y := len(ofSubject(c.atomsIn(n.X), s)), len(ofSubject(c.atomsIn(n.Y), s))
	switch {
	case y == 0:
		return c.words(n.X, s, holds)
	case x == 0:
		return c.words(n.Y, s, holds)
	case x > 1 || y > 1:
		return ""
	}
	join := " and "
	if n.Op == token.LOR {
		join = " or "
	}
	first, second := c.words(n.X, s, holds), c.words(n.Y, s, holds)
	if first == "" || second == "" {
		return ""
	}
	return first + join + second
}
