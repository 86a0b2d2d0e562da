package mistakes

import (
	"go/ast"
	"go/token"

	"github.com/statusconst/statusconst/analyzer/internal/mistakes/codes"
)

// meaning is what a boolean expression says of a subject: of which numbers it is
// certainly true, and of which it may be, whatever else it asks.
type meaning struct{ certain, possible codes.Set }

// unknown is the meaning of an expression that says nothing of the subject.
var unknown = meaning{codes.Set{}, codes.All()}

func (m meaning) not() meaning { return meaning{m.possible.Not(), m.certain.Not()} }

func (m meaning) and(n meaning) meaning {
	return meaning{m.certain.And(n.certain), m.possible.And(n.possible)}
}

func (m meaning) or(n meaning) meaning {
	return meaning{m.certain.Or(n.certain), m.possible.Or(n.possible)}
}

// means evaluates e for the subject s.
//
//	code < 200 && code > 299 ⇒ of no number
//	err != nil || code == 404 ⇒ certainly of 404, perhaps of all
func (p *Pass) means(e ast.Expr, s subject) meaning {
	switch e := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		if e.Op == token.NOT {
			return p.means(e.X, s).not()
		}
	case *ast.BinaryExpr:
		switch e.Op {
		case token.LAND:
			return p.means(e.X, s).and(p.means(e.Y, s))
		case token.LOR:
			return p.means(e.X, s).or(p.means(e.Y, s))
		}
		if a, ok := p.atomOf(e); ok && a.subject == s {
			return meaning{a.set, a.set}
		}
	}
	return unknown
}

// atom is one comparison of a subject with a number.
type atom struct {
	subject subject
	of      ast.Expr // the subject as it is written
	number  ast.Expr
	value   int64
	op      token.Token // with the subject on its left
	by      int64       // what the subject is divided by: 100 where its class is asked for, else 1
	set     codes.Set   // of which numbers it is true
}

// atomOf reads a comparison: code >= 400, 400 <= code, code/100 == 4.
func (p *Pass) atomOf(e *ast.BinaryExpr) (atom, bool) {
	if a, ok := p.comparison(e.X, e.Op, e.Y); ok {
		return a, true
	}
	return p.comparison(e.Y, mirrored(e.Op), e.X)
}

// comparison reads of op number.
func (p *Pass) comparison(of ast.Expr, op token.Token, number ast.Expr) (a atom, ok bool) {
	a = atom{of: of, number: number, op: op, by: 1}
	if a.value, ok = p.number(number); !ok || a.value < -outermost || outermost < a.value {
		return atom{}, false
	}
	if x, isQuotient := p.quotient(of); isQuotient {
		a.of, a.by = x, hundred
	}
	if a.subject, ok = p.subjectOf(a.of); !ok {
		return atom{}, false
	}
	if _, isInt := p.integer(a.of); !isInt {
		return atom{}, false
	}
	low, high := a.value*a.by, a.value*a.by // the division cuts towards zero
	if a.value >= 0 {
		high += a.by - 1
	}
	if a.value <= 0 {
		low -= a.by - 1
	}
	a.set, ok = solutions(op, low, high)
	return a, ok
}

// outermost is beyond every number that a status is compared with, and keeps the
// arithmetic here from overflowing.
const outermost = 1 << 40

// hundred is what a status is divided by for its class.
const hundred = 100

// quotient returns x of x/100, in parentheses and conversions or not.
func (p *Pass) quotient(e ast.Expr) (ast.Expr, bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.CallExpr:
		if !p.TypesInfo.Types[e.Fun].IsType() || len(e.Args) != 1 {
			return nil, false
		}
		from, isInt := p.integer(e.Args[0])
		to, alsoInt := p.integer(e)
		if isInt && alsoInt && keeps(from, to) {
			return p.quotient(e.Args[0])
		}
	case *ast.BinaryExpr:
		if by, ok := p.number(e.Y); ok && e.Op == token.QUO && by == hundred {
			return e.X, true
		}
	}
	return nil, false
}

// solutions are the numbers x for which x op low…high is true, where all of low to high
// count as one number.
func solutions(op token.Token, low, high int64) (codes.Set, bool) {
	switch op {
	case token.EQL:
		return codes.Of(low, high), true
	case token.NEQ:
		return codes.Of(low, high).Not(), true
	case token.LSS:
		return codes.To(low - 1), true
	case token.LEQ:
		return codes.To(high), true
	case token.GTR:
		return codes.From(high + 1), true
	case token.GEQ:
		return codes.From(low), true
	}
	return codes.Set{}, false
}

// negation is the atom that is true where a is not.
func (a atom) negation() atom {
	a.op, a.set = negated(a.op), a.set.Not()
	return a
}

// atomsIn lists the comparisons with a number in the condition e, in the order of the
// syntax: through &&, ||, ! and parentheses.
func (p *Pass) atomsIn(e ast.Expr) []atom {
	switch e := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		if e.Op == token.NOT {
			return p.atomsIn(e.X)
		}
	case *ast.BinaryExpr:
		if operator(e.Op) {
			return append(p.atomsIn(e.X), p.atomsIn(e.Y)...)
		}
		if a, ok := p.atomOf(e); ok {
			return []atom{a}
		}
	}
	return nil
}

// leaf returns the atom that e is, in parentheses and behind ! or not.
func (p *Pass) leaf(e ast.Expr) (atom, bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		a, ok := p.leaf(e.X)
		return a.negation(), ok && e.Op == token.NOT
	case *ast.BinaryExpr:
		return p.atomOf(e)
	}
	return atom{}, false
}

// ofSubject lists those atoms that ask about s.
func ofSubject(atoms []atom, s subject) (own []atom) {
	for _, a := range atoms {
		if a.subject == s {
			own = append(own, a)
		}
	}
	return own
}

func numbersOf(atoms []atom) (list []ast.Expr) {
	for _, a := range atoms {
		list = append(list, a.number)
	}
	return list
}
