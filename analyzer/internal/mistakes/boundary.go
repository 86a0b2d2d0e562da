package mistakes

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/statuses"
	"github.com/statusconst/statusconst/internal/catalog"
)

// (6.1) boundary: a status is compared by order with the first code of a class, and
// that code falls to the class below. RFC 9110, section 15, has the classes.
//
//	code > 400 ⇒ 400 is a boundary, unless code == 400 stands in the function too
func boundary(p *Pass) {
	var edges []edge
	var around *surroundings
	for _, u := range p.Statuses.Uses {
		if _, first := catalog.Class(u.Value); !first || u.Kind != carrier.Range && u.Kind != carrier.Comparison {
			continue
		}
		e := edge{Use: u}
		if isOrder(u.Op) {
			if around == nil {
				around = p.surroundings()
			}
			if around.meant[u.At] {
				continue
			}
			e.alone = !around.parts[u.In]
		}
		edges = append(edges, e)
	}
	met := meetingsOf(edges)
	for _, e := range edges {
		if met.cuts(e) {
			p.Report(Finding{Category: "boundary", At: e.At, Value: e.Value, Message: cutMessage(e.Use), Why: p.Statuses.Why(e.Use)})
		}
	}
}

// edge is a comparison of a status with the first code of a class.
type edge struct {
	statuses.Use
	alone bool // by order, and a whole condition, not a part of one
}

// surroundings are what stands around the comparisons of a package.
type surroundings struct {
	parts map[ast.Node]bool // comparisons that are parts of a condition
	meant map[ast.Expr]bool // numbers at which a comparison cuts on purpose
}

// surroundings looks at all conditions once.
func (p *Pass) surroundings() *surroundings {
	s := &surroundings{map[ast.Node]bool{}, map[ast.Expr]bool{}}
	for cursor := range p.Root.Preorder((*ast.BinaryExpr)(nil), (*ast.IfStmt)(nil)) {
		switch n := cursor.Node().(type) {
		case *ast.BinaryExpr:
			if operator(n.Op) {
				s.parts[ast.Unparen(n.X)], s.parts[ast.Unparen(n.Y)] = true, true
				s.mean(p.amongRedirects(n))
			}
		case *ast.IfStmt:
			s.mean(p.corrected(n))
		}
	}
	return s
}

func (s *surroundings) mean(number ast.Expr) {
	if number != nil {
		s.meant[number] = true
	}
}

func operator(op token.Token) bool { return op == token.LAND || op == token.LOR }

// amongRedirects returns the lower bound of x > 300 && x < 400: who asks for what
// lies between means redirects that say where to.
func (p *Pass) amongRedirects(n *ast.BinaryExpr) ast.Expr {
	if n.Op != token.LAND {
		return nil
	}
	x, low, lowest := p.bounded(lastOf(n.X, n.Op))
	y, high, highest := p.bounded(ast.Unparen(n.Y))
	if lowest > highest {
		low, lowest, highest = high, highest, lowest
	}
	if low != nil && lowest == 301 && highest == 399 && types.ExprString(x) == types.ExprString(y) {
		return low
	}
	return nil
}

// corrected returns the bound of if code <= 300 { code = 307 }. What is put in order
// there does not fall to the wrong class.
func (p *Pass) corrected(n *ast.IfStmt) ast.Expr {
	cond, ok := n.Cond.(*ast.BinaryExpr)
	if !ok {
		return nil
	}
	x, limit, code := p.bounded(cond)
	if limit == nil || code < 300 || code > 401 {
		return nil
	}
	for _, stmt := range n.Body.List {
		assign, ok := stmt.(*ast.AssignStmt)
		if !ok || assign.Tok != token.ASSIGN {
			continue
		}
		for _, lhs := range assign.Lhs {
			if types.ExprString(lhs) == types.ExprString(x) {
				return limit
			}
		}
	}
	return nil
}

// bounded splits a comparison by order with a number: what is compared, the number as
// it is written, and the outermost code that the comparison lets in.
func (p *Pass) bounded(e ast.Expr) (x, limit ast.Expr, code int64) {
	b, ok := e.(*ast.BinaryExpr)
	if !ok || !isOrder(b.Op) {
		return nil, nil, 0
	}
	x, limit, op := b.X, b.Y, b.Op
	value, ok := p.number(limit)
	if !ok {
		x, limit, op = b.Y, b.X, mirrored(op)
		if value, ok = p.number(limit); !ok {
			return nil, nil, 0
		}
	}
	switch op {
	case token.GTR:
		value++
	case token.LSS:
		value--
	}
	return x, p.marked(limit), value
}

// lastOf is the last operand of a chain x && y && z.
func lastOf(e ast.Expr, op token.Token) ast.Expr {
	e = ast.Unparen(e)
	if b, ok := e.(*ast.BinaryExpr); ok && b.Op == op {
		return ast.Unparen(b.Y)
	}
	return e
}

// meetings are the ways in which statuses are compared with the first code of a
// class, in one declaration.
type meetings map[meeting]bool

type meeting struct {
	scope token.Pos
	value int64
	op    token.Token
	alone bool
}

func meetingsOf(edges []edge) meetings {
	m := meetings{}
	for _, e := range edges {
		m[meeting{e.Scope, e.Value, e.Op, e.alone}] = true
	}
	return m
}

// cuts reports whether the comparison puts the first code of a class on the side of
// the class below, and nothing in the declaration shows that this code is looked at by
// itself: neither a comparison for equality, nor a branch for what is below it beside
// one for what is above.
//
//	if code < 400 { … } else if code > 400 { … } ⇒ 400 is what is left
func (m meetings) cuts(e edge) bool {
	with := func(op token.Token, alone bool) bool { return m[meeting{e.Scope, e.Value, op, alone}] }
	switch {
	case with(token.EQL, false), with(token.NEQ, false):
		return false
	case e.Op == token.GTR:
		return !e.alone || !with(token.LSS, true)
	}
	return e.Op == token.LEQ
}

// cutMessage says on which side the first code of a class has come to lie.
func cutMessage(u statuses.Use) string {
	class, _ := catalog.Class(u.Value)
	if u.Op == token.GTR {
		return fmt.Sprintf("%s is not covered: >= %d is where %s start", called(u.Value), u.Value, class)
	}
	return fmt.Sprintf("%s is covered: %s start there, < %d leaves them out", called(u.Value), class, u.Value)
}

// called is a code with its reason phrase: "400 itself, Bad Request,".
func called(value int64) string {
	code, _ := catalog.Lookup(value)
	return fmt.Sprintf("%d itself, %s,", value, code.Phrase)
}
