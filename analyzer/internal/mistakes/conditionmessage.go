package mistakes

import (
	"fmt"
	"go/ast"
	"go/token"
	"strings"
)

// saying puts into words that e, which joins the comparisons own of one status, is
// always or never true, and what was probably meant.
func (c *conditions) saying(e *ast.BinaryExpr, s subject, own []atom, always bool) string {
	truth, join, other := "never true: no code is ", " and ", "||"
	if always {
		truth, join, other = "always true: every code is ", " or ", "&&"
	}
	message := truth + "all of this"
	if always {
		message = truth + "one of these"
	}
	if len(own) == 2 && flat(e) {
		message = truth + own[0].says() + join + own[1].says()
	}
	if m := c.swapped(e, s); len(own) == 2 && flat(e) && !m.possible.Empty() && !m.certain.Full() {
		message += "; use " + other
	}
	return message
}

// flat reports whether e joins its two operands as they are, without a negation.
func flat(e *ast.BinaryExpr) bool {
	for _, x := range [...]ast.Expr{e.X, e.Y} {
		if n, ok := ast.Unparen(x).(*ast.UnaryExpr); ok && n.Op == token.NOT {
			return false
		}
	}
	return true
}

// says puts one comparison into words: "below 200", "not 404", "in class 4".
func (a atom) says() string {
	number := fmt.Sprint(a.value)
	if a.by != 1 {
		number = strings.Repeat("x", len(fmt.Sprint(a.by))-1)
		number = fmt.Sprint(a.value) + number
	}
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
