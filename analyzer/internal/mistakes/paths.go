package mistakes

import (
	"go/ast"
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ast/inspector"
)

// branches reports whether the declaration compares twice in statements that may leave
// nothing to each other.
func (c *conditions) branches(decl inspector.Cursor) bool {
	n := 0
	for cursor := range decl.Preorder((*ast.IfStmt)(nil), (*ast.ForStmt)(nil), (*ast.SwitchStmt)(nil), (*ast.CaseClause)(nil)) {
		switch s := cursor.Node().(type) {
		case *ast.IfStmt:
			n += len(c.atomsIn(s.Cond))
		case *ast.ForStmt:
			n += len(c.atomsIn(s.Cond))
		case *ast.SwitchStmt:
			if s.Tag != nil {
				n++
			}
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

// block follows the statements one after the other and returns where the last one ends.
func (c *conditions) block(list []ast.Stmt, r reached) reached {
	for _, stmt := range list {
		r = c.statement(stmt, r)
	}
	return r
}

func (c *conditions) statement(stmt ast.Stmt, r reached) reached {
	if _, labeled := stmt.(*ast.LabeledStmt); r.never && !labeled {
		return r
	}
	switch n := stmt.(type) {
	case *ast.LabeledStmt:
		c.statement(n.Stmt, reached{}) // a jump may come from anywhere, and lead behind it
		return reached{}
	case *ast.BlockStmt:
		return c.block(n.List, r)
	case *ast.IfStmt:
		return c.branch(n, r)
	case *ast.SwitchStmt:
		return c.cases(n, r)
	case *ast.ForStmt:
		return c.loop(n, r)
	case *ast.RangeStmt:
		r = c.forget(r, n)
		c.block(n.Body.List, r)
		return r
	case *ast.TypeSwitchStmt:
		return c.clauses(n.Body, c.forget(r, n))
	case *ast.SelectStmt:
		return c.clauses(n.Body, c.forget(r, n))
	case *ast.ReturnStmt:
		return reached{never: true}
	case *ast.BranchStmt:
		return reached{never: n.Tok != token.FALLTHROUGH}
	case *ast.ExprStmt:
		if call, ok := ast.Unparen(n.X).(*ast.CallExpr); ok && c.endsAll(call) {
			return reached{never: true}
		}
	}
	return c.forget(r, stmt)
}

// clauses follows those of a type switch or a select, of which each may be the one.
func (c *conditions) clauses(body *ast.BlockStmt, r reached) reached {
	for _, stmt := range body.List {
		switch clause := stmt.(type) {
		case *ast.CaseClause:
			c.block(clause.Body, r)
		case *ast.CommClause:
			c.block(clause.Body, r)
		}
	}
	return r
}

// branch follows if and else, and returns where they meet.
func (c *conditions) branch(n *ast.IfStmt, r reached) reached {
	if n.Init != nil {
		r = c.statement(n.Init, r)
	}
	r = c.forget(r, n.Cond)
	c.dead(n.Cond, r)
	then := c.block(n.Body.List, c.after(r, n.Cond, true))
	other := c.after(r, n.Cond, false)
	if n.Else != nil {
		other = c.statement(n.Else, other)
	}
	return meet(then, other)
}

// loop follows for: what it may change is unknown from the beginning.
func (c *conditions) loop(n *ast.ForStmt, r reached) reached {
	if n.Init != nil {
		r = c.statement(n.Init, r)
	}
	r = c.forget(r, n)
	if n.Cond == nil {
		c.block(n.Body.List, r)
		return reached{never: !breaks(n.Body), left: r.left}
	}
	c.dead(n.Cond, r)
	c.block(n.Body.List, c.after(r, n.Cond, true))
	if breaks(n.Body) {
		return r
	}
	return c.after(r, n.Cond, false)
}

// cases follows a switch, whose cases are asked one after the other.
func (c *conditions) cases(n *ast.SwitchStmt, r reached) reached {
	if n.Init != nil {
		r = c.statement(n.Init, r)
	}
	if n.Tag != nil {
		r = c.forget(r, n.Tag)
	}
	always := c.forget(r, n) // holds wherever it goes
	within, end := c.fits(n, r)
	falls := false
	for i, stmt := range n.Body.List {
		clause, ok := stmt.(*ast.CaseClause)
		if !ok {
			continue
		}
		if falls {
			within[i] = always
		}
		last := c.block(clause.Body, within[i])
		if falls = fallsThrough(clause); !falls {
			end = meet(end, last)
		}
		if breaks(clause) {
			end = meet(end, always)
		}
	}
	return end
}

// fits asks the cases of a switch, and returns what is reached in each clause, and where
// none of them fits.
func (c *conditions) fits(n *ast.SwitchStmt, r reached) (within []reached, none reached) {
	within = make([]reached, len(n.Body.List))
	otherwise := -1
	for i, stmt := range n.Body.List {
		clause, ok := stmt.(*ast.CaseClause)
		if !ok {
			continue
		}
		if clause.List != nil {
			within[i], r = c.choose(n.Tag, clause.List, r)
		} else {
			otherwise = i
		}
		c.quiet = fallsThrough(clause) // what is asked next is reached in another way, too
	}
	c.quiet = false
	if otherwise >= 0 {
		within[otherwise], r = r, reached{never: true}
	}
	return within, r
}

// choose asks the cases of one clause, and returns what is reached where one of them
// fits, and where none does.
func (c *conditions) choose(tag ast.Expr, list []ast.Expr, r reached) (within, none reached) {
	within.never = true
	for _, e := range list {
		fits := r
		if tag == nil || c.isTrue(tag) {
			r = c.forget(r, e)
			c.dead(e, r)
			fits, r = c.after(r, e, true), c.after(r, e, false)
		} else if a, ok := c.comparison(tag, token.EQL, e); ok && !c.may(tag, a.subject) {
			c.deadCase(e, a, r)
			no := a.negation()
			fits = r.narrow(a.subject, bound{e, true, a.set, a.says()})
			r = r.narrow(a.subject, bound{e, false, no.set, a.sign()})
		}
		within = meet(within, fits)
	}
	return within, r
}

// isTrue reports whether e is the constant true.
func (c *conditions) isTrue(e ast.Expr) bool {
	v := c.TypesInfo.Types[e].Value
	return v != nil && v.Kind() == constant.Bool && constant.BoolVal(v)
}

func fallsThrough(clause *ast.CaseClause) bool {
	if len(clause.Body) == 0 {
		return false
	}
	last, ok := clause.Body[len(clause.Body)-1].(*ast.BranchStmt)
	return ok && last.Tok == token.FALLTHROUGH
}
