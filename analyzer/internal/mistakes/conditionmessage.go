package mistakes

import (
	"fmt"
	"go/ast"
	"go/token"
	"strings"
)

// saying puts into words that e, which joins comparisons of s, is always or never true,
// and what was probably meant.
func (c *conditions) saying(e *ast.BinaryExpr, s subject, always bool) string {
	truth, join, other, many := "never true: no code is ", " and ", "||", "all of this"
	if always {
		truth, join, other, many = "always true: every code is ", " or ", "&&", "one of these"
	}
	x, y, plain := c.sides(e, s)
	if !plain {
		return truth + many
	}
	message := truth + x.says() + join + y.says()
	if m := c.swapped(e, s); !m.possible.Empty() && !m.certain.Full() {
		message += "; use " + other
	}
	return message
}

// sides returns the comparison of s on each side of e, and reports whether there is one
// each, which stands or is negated there by itself or among && or || of others.
func (c *conditions) sides(e *ast.BinaryExpr, s subject) (x, y atom, ok bool) {
	if x, ok = c.only(e.X, s); ok {
		y, ok = c.only(e.Y, s)
	}
	return x, y, ok
}

func (c *conditions) only(e ast.Expr, s subject) (atom, bool) {
	if a, ok := c.leaf(e); ok {
		return a, a.subject == s
	}
	n, ok := ast.Unparen(e).(*ast.BinaryExpr)
	if !ok || !operator(n.Op) {
		return atom{}, false
	}
	x, y := len(ofSubject(c.atomsIn(n.X), s)), len(ofSubject(c.atomsIn(n.Y), s))
	switch {
	case x+y != 1:
		return atom{}, false
	case x == 1:
		return c.only(n.X, s)
	}
	return c.only(n.Y, s)
}

// says puts one comparison into words: "below 200", "not 404", "4xx".
func (a atom) says() string {
	number := a.spelled()
	switch a.op {
	case token.NEQ:
		return "not " + number
	case token.LSS:
		return "below " + number
	case token.LEQ:
		return number + " or below"
	case token.GTR:
		return "above " + number
	case token.GEQ:
		return number + " or above"
	}
	return number
}

// sign is the comparison as a reader looks for it: ">= 400", "404", "4xx".
func (a atom) sign() string {
	if a.op == token.EQL {
		return a.spelled()
	}
	return a.op.String() + " " + a.spelled()
}

// spelled is the number, or its class where that is compared: "4xx".
func (a atom) spelled() string {
	if a.by == 1 {
		return fmt.Sprint(a.value)
	}
	return fmt.Sprint(a.value) + strings.Repeat("x", len(fmt.Sprint(a.by))-1)
}
