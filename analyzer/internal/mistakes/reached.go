package mistakes

import (
	"go/ast"
	"go/token"
	"maps"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/statusconst/statusconst/analyzer/internal/mistakes/codes"
)

// reached says which numbers a subject may still have where a statement stands: those
// that the conditions on the way there let through.
type reached map[subject]codes.Set

func (r reached) of(s subject) codes.Set {
	if set, ok := r[s]; ok {
		return set
	}
	return codes.All()
}

// after returns r narrowed to what a condition lets through: to where it may be true, or,
// if not holds, to where it may be false.
func (c *conditions) after(r reached, cond ast.Expr, holds bool) reached {
	atoms := c.atomsIn(cond)
	if len(atoms) == 0 {
		return r
	}
	next := reached{}
	maps.Copy(next, r)
	for _, a := range atoms {
		m := c.means(cond, a.subject)
		if !holds {
			m = m.not()
		}
		next[a.subject] = next.of(a.subject).And(m.possible)
	}
	return next
}

// forget returns r without what n may change.
func (c *conditions) forget(r reached, n ast.Node) reached {
	if len(r) == 0 || n == nil {
		return r
	}
	next := reached{}
	for s, set := range r {
		if !c.may(n, s) {
			next[s] = set
		}
	}
	return next
}

// branches reports whether the declaration compares twice in statements that may leave
// nothing to each other.
func (c *conditions) branches(decl inspector.Cursor) bool {
	n := 0
	for cursor := range decl.Preorder((*ast.IfStmt)(nil), (*ast.CaseClause)(nil)) {
		switch s := cursor.Node().(type) {
		case *ast.IfStmt:
			n += len(c.atomsIn(s.Cond))
		case *ast.CaseClause:
			for _, e := range s.List {
				n += len(c.atomsIn(e))
			}
		}
		if n > 1 {
			return true
		}
	}
	return false
}

// block follows the statements one after the other and returns what is reached behind
// them.
func (c *conditions) block(list []ast.Stmt, r reached) reached {
	for _, stmt := range list {
		r = c.statement(stmt, r)
	}
	return r
}

func (c *conditions) statement(stmt ast.Stmt, r reached) reached {
	switch n := stmt.(type) {
	case *ast.LabeledStmt:
		return c.statement(n.Stmt, reached{}) // a jump may come from anywhere
	case *ast.BlockStmt:
		return c.block(n.List, r)
	case *ast.IfStmt:
		return c.branch(n, r)
	case *ast.SwitchStmt:
		return c.cases(n, r)
	case *ast.ForStmt:
		r = c.forget(r, n)
		c.block(n.Body.List, r)
		return r
	case *ast.RangeStmt:
		r = c.forget(r, n)
		c.block(n.Body.List, r)
		return r
	case *ast.TypeSwitchStmt, *ast.SelectStmt:
		r = c.forget(r, n)
		ast.Inspect(n, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CaseClause:
				c.block(n.Body, r)
				return false
			case *ast.CommClause:
				c.block(n.Body, r)
				return false
			}
			return true
		})
		return r
	}
	return c.forget(r, stmt)
}

// branch follows if and else, and returns what is reached behind them: where a branch
// ends, only the other.
func (c *conditions) branch(n *ast.IfStmt, r reached) reached {
	if n.Init != nil {
		r = c.forget(r, n.Init)
	}
	r = c.forget(r, n.Cond)
	c.dead(n.Cond, r)
	then, other := c.after(r, n.Cond, true), c.after(r, n.Cond, false)
	c.block(n.Body.List, then)
	if n.Else != nil {
		behind := c.statement(n.Else, other)
		if c.ends(n.Body) {
			return behind
		}
		return c.forget(r, n)
	}
	if c.ends(n.Body) {
		return other
	}
	return c.forget(r, n)
}

// cases follows a switch without a tag, whose cases are asked one after the other.
func (c *conditions) cases(n *ast.SwitchStmt, r reached) reached {
	if n.Init != nil {
		r = c.forget(r, n.Init)
	}
	rest, falls := r, false
	for _, stmt := range n.Body.List {
		clause, ok := stmt.(*ast.CaseClause)
		if !ok {
			continue
		}
		within := reached{}
		for _, e := range clause.List {
			if n.Tag != nil {
				break
			}
			rest = c.forget(rest, e)
			if !falls {
				c.dead(e, rest)
			}
			if len(clause.List) == 1 {
				within = c.after(rest, e, true)
			}
			rest = c.after(rest, e, false)
		}
		if falls {
			within = reached{}
		}
		c.block(clause.Body, within)
		falls = fallsThrough(clause)
	}
	return c.forget(r, n)
}

func fallsThrough(clause *ast.CaseClause) bool {
	if len(clause.Body) == 0 {
		return false
	}
	last, ok := clause.Body[len(clause.Body)-1].(*ast.BranchStmt)
	return ok && last.Tok == token.FALLTHROUGH
}

// dead reports a condition for which the ones before it leave nothing.
func (c *conditions) dead(cond ast.Expr, r reached) {
	if len(r) == 0 {
		return
	}
	all := c.atomsIn(cond)
	for _, a := range all {
		left, known := r[a.subject]
		if !known || left.Empty() {
			continue
		}
		m := c.means(cond, a.subject)
		if m.possible.Empty() || !m.possible.And(left).Empty() || c.told[cond] {
			continue
		}
		why, ok := c.Statuses.Carrier(a.of)
		if !ok {
			continue
		}
		c.told[cond] = true
		c.Report(Finding{
			Category: "condition", At: cond, Value: a.value, Why: why, Numbers: numbersOf(all),
			Message: "never true: the conditions before it leave no code that is " + a.says(),
		})
	}
}
