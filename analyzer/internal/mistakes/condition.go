package mistakes

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/ast/inspector"
)

// (6.4) condition: a condition over one status that no number, or every number, meets
// where it stands.
//
//	code < 200 && code > 299 ⇒ never true
//	code != 200 || code != 201 ⇒ always true
//	if code >= 400 { … } else if code == 404 { … } ⇒ the second is never true
func condition(p *Pass) {
	for decl := range p.Statuses.Awake() {
		c := conditions{Pass: p, decl: decl.Node(), told: map[ast.Node]bool{}}
		for cursor, n := range each[*ast.BinaryExpr](decl) {
			if !operator(n.Op) {
				continue
			}
			if _, inner := cursor.Parent().Node().(*ast.BinaryExpr); !inner {
				c.whole(n)
			}
		}
		if c.branches(decl) {
			c.functions(decl)
		}
		c.client(decl)
	}
}

// functions follows the statements of each function of a declaration.
func (c *conditions) functions(decl inspector.Cursor) {
	if fn, ok := decl.Node().(*ast.FuncDecl); ok && fn.Body != nil {
		c.block(fn.Body.List, reached{})
	}
	for _, n := range each[*ast.FuncLit](decl) {
		c.block(n.Body.List, reached{})
	}
}

// conditions looks at those of one declaration.
type conditions struct {
	*Pass
	decl    ast.Node
	changes *changes // made when it is first needed
	told    map[ast.Node]bool
	quiet   bool // what is asked next is reached in another way, too
}

// may reports whether n may change s.
func (c *conditions) may(n ast.Node, s subject) bool { return c.written().may(n, s) }

// written is what the declaration writes to.
func (c *conditions) written() *changes {
	if c.changes == nil {
		c.changes = c.changesIn(c.decl)
	}
	return c.changes
}

// whole looks at a condition that is no part of another, by itself.
func (c *conditions) whole(e *ast.BinaryExpr) {
	atoms := c.atomsIn(e)
	if len(atoms) < 2 || len(atoms) > longest {
		return
	}
	seen := map[subject]bool{}
	for i, a := range atoms {
		if seen[a.subject] {
			continue
		}
		seen[a.subject] = true
		for _, b := range atoms[i+1:] {
			if b.subject == a.subject {
				c.part(e, a.subject)
				break
			}
		}
	}
}

// longest is how many comparisons a condition may have that people write; each is looked
// at with each other one.
const longest = 50

// part reports the smallest parts of e that are never or always true for their
// comparisons of s, and whether there is one.
func (c *conditions) part(e ast.Expr, s subject) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		return e.Op == token.NOT && c.part(e.X, s)
	case *ast.BinaryExpr:
		if !operator(e.Op) {
			return false
		}
		x, y := c.part(e.X, s), c.part(e.Y, s)
		if x || y {
			return true
		}
		m := c.means(e, s)
		switch {
		case m.possible.Empty() && !c.impossible(e, s):
			return c.tell(e, s, false)
		case m.certain.Full():
			return c.tell(e, s, true)
		}
	}
	return false
}

// impossible reports whether a single comparison in e is never true for itself, which is
// not a matter of how they are joined.
func (c *conditions) impossible(e ast.Expr, s subject) bool {
	for _, a := range c.atomsIn(e) {
		if a.subject == s && (a.set.Empty() || a.set.Full()) {
			return true
		}
	}
	return false
}

// tell reports e, unless s is no status or may change within.
func (c *conditions) tell(e *ast.BinaryExpr, s subject, always bool) bool {
	all := c.atomsIn(e)
	own := ofSubject(all, s)
	why, ok := c.Statuses.Carrier(own[0].of)
	if !ok || c.told[e] || c.may(e, s) {
		return false
	}
	c.told[e] = true
	c.Report(Finding{Category: "condition", At: e, Value: own[0].value, Message: c.saying(e, s, always), Why: why, Numbers: numbersOf(all)})
	return true
}

// swapped evaluates e with its operator exchanged.
func (c *conditions) swapped(e *ast.BinaryExpr, s subject) meaning {
	x, y := c.means(e.X, s), c.means(e.Y, s)
	if e.Op == token.LAND {
		return x.or(y)
	}
	return x.and(y)
}
