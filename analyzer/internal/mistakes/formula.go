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
	a := atom{of: e.X, number: e.Y, op: e.Op, by: 1}
	var ok bool
	if a.value, ok = p.number(e.Y); !ok {
		a.of, a.number, a.op = e.Y, e.X, mirrored(e.Op)
		if a.value, ok = p.number(e.X); !ok {
			return atom{}, false
		}
	}
	if quotient, isQuotient := ast.Unparen(a.of).(*ast.BinaryExpr); isQuotient && quotient.Op == token.QUO {
		if by, ok := p.number(quotient.Y); !ok || by != hundred || a.value <= 0 {
			return atom{}, false
		}
		a.of, a.by = quotient.X, hundred
	}
	if a.subject, ok = p.subjectOf(a.of); !ok {
		return atom{}, false
	}
	a.set, ok = solutions(a.op, a.value*a.by, a.value*a.by+a.by-1)
	return a, ok
}

// hundred is what a status is divided by for its class.
const hundred = 100

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
