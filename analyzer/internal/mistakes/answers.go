package mistakes

import (
	"go/ast"
	"go/token"
	"go/types"
)

// state is how far the answer to one writer is where a statement stands.
type state struct {
	kind  stateKind
	at    token.Pos           // what began it
	by    string              // … as a message calls it
	sets  bool                // … which sets a status, and does not only write
	list  *ast.Stmt           // … in which list of statements
	index int                 // … and where there
	errs  map[*types.Var]bool // what the statement that began it has set: its error is known there
}

type stateKind uint8

const (
	fresh stateKind = iota
	maybe           // a branch has replied, and goes on
	begun           // the answer has begun on every way here
	left            // this is not reached
)

// answers follows what a function does with one writer, a statement after the other.
type answers struct {
	*Pass
	w     *types.Var
	known helpers
	found *[]tooLate // statuses that are set too late; nil where nobody asks
	list  *ast.Stmt  // the first of the statements that the walk is among
	index int        // … and which of them it is at

	always   bool // every return so far stands where the answer has begun
	returned bool // there was one
	sets     bool // a status is set
	code     ast.Expr
}

// tooLate is a status that is set when the answer has begun.
type tooLate struct {
	act
	call     *ast.CallExpr
	before   state
	straight bool // both stand in one list of statements
	next     bool // … one right behind the other
}

func (a *answers) block(list []ast.Stmt, s state) state {
	if len(list) == 0 {
		return s
	}
	outer, at := a.list, a.index
	a.list = &list[0]
	for i, stmt := range list {
		a.index = i
		if s = a.statement(stmt, s); s.kind == left {
			break
		}
	}
	a.list, a.index = outer, at
	return s
}

func (a *answers) statement(stmt ast.Stmt, s state) state {
	switch n := stmt.(type) {
	case *ast.BlockStmt:
		return a.block(n.List, s)
	case *ast.LabeledStmt:
		return a.statement(n.Stmt, s)
	case *ast.IfStmt:
		return a.branch(n, s)
	case *ast.ReturnStmt:
		s = a.calls(n, s)
		a.always, a.returned = a.always && s.kind == begun, true
		return state{kind: left}
	case *ast.BranchStmt:
		return state{kind: left}
	case *ast.ForStmt:
		a.block(n.Body.List, a.unsure(s))
		return a.unsure(s)
	case *ast.RangeStmt:
		s = a.calls(n.X, s)
		a.block(n.Body.List, a.unsure(s))
		return a.unsure(s)
	case *ast.SwitchStmt:
		return a.clauses(n.Body, a.calls(n.Tag, a.init(n.Init, s)))
	case *ast.TypeSwitchStmt:
		return a.clauses(n.Body, a.init(n.Init, s))
	case *ast.SelectStmt:
		return a.clauses(n.Body, s)
	case *ast.ExprStmt:
		if call, ok := ast.Unparen(n.X).(*ast.CallExpr); ok && a.neverReturns(call) {
			return state{kind: left}
		}
	}
	return a.calls(stmt, a.forget(stmt, s))
}

func (a *answers) init(stmt ast.Stmt, s state) state {
	if stmt == nil {
		return s
	}
	return a.statement(stmt, s)
}

// unsure is s where it may not be the state of every round of a loop.
func (a *answers) unsure(s state) state {
	if s.kind == maybe {
		return state{}
	}
	return s
}

// calls follows the calls of n, which may be nil.
func (a *answers) calls(n ast.Node, s state) state {
	if n == nil || n == ast.Expr(nil) {
		return s
	}
	for _, call := range callsIn(n) {
		did, ok := a.actOf(call, a.known)
		if !ok || did.on != a.w {
			continue
		}
		if did.sets && (s.kind == begun || s.kind == maybe) && a.found != nil && !a.informational(did.code) {
			*a.found = append(*a.found, tooLate{did, call, s, s.kind == begun && s.list == a.list, s.index+1 == a.index})
		}
		a.sets = a.sets || did.sets
		if did.code != nil && a.code == nil {
			a.code = did.code
		}
		if s.kind != begun && !a.informational(did.code) && (did.writes || did.sets) {
			s = state{kind: begun, at: call.Pos(), by: did.name, sets: did.sets, list: a.list, index: a.index, errs: a.setBy(n)}
		} else if s.kind == begun && did.writes {
			s.errs = a.setBy(n)
		}
	}
	return s
}

// setBy lists the variables that a statement sets.
func (a *answers) setBy(n ast.Node) map[*types.Var]bool {
	assign, ok := n.(*ast.AssignStmt)
	if !ok {
		return nil
	}
	set := map[*types.Var]bool{}
	for _, lhs := range assign.Lhs {
		if v := a.variable(lhs); v != nil {
			set[v] = true
		}
	}
	return set
}

// forget: an error that is set anew is no longer that of the write.
func (a *answers) forget(stmt ast.Stmt, s state) state {
	if len(s.errs) == 0 {
		return s
	}
	set := a.setBy(stmt)
	rest := map[*types.Var]bool{}
	for v := range s.errs {
		if !set[v] {
			rest[v] = true
		}
	}
	s.errs = rest
	return s
}

// branch follows if and else.
func (a *answers) branch(n *ast.IfStmt, s state) state {
	s = a.calls(n.Cond, a.init(n.Init, s))
	inner := s
	if a.asks(n.Cond, s) {
		inner = state{} // the write failed, and with it the answer
	}
	then, other := a.block(n.Body.List, a.unsure(inner)), s
	if n.Else != nil {
		other = a.statement(n.Else, a.unsure(s))
	}
	if n.Else == nil && s.kind != begun && then.kind == begun && then.sets {
		return state{kind: maybe, at: then.at, by: then.by}
	}
	if s.kind == maybe && (then.kind == left || other.kind == left) {
		return state{} // the way of that branch may end here
	}
	return join(s, then, other)
}

// asks reports whether a condition asks for what the statement that began the answer has
// set: its error.
func (a *answers) asks(cond ast.Expr, s state) (found bool) {
	ast.Inspect(cond, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := a.TypesInfo.Uses[id].(*types.Var); ok && s.errs[v] {
				found = true
			}
		}
		return !found
	})
	return found
}

// join is the state behind two branches, of which s came before.
func join(s, x, y state) state {
	switch {
	case x.kind == left:
		return y
	case y.kind == left:
		return x
	case s.kind == begun:
		return s
	case x.kind == begun && y.kind == begun:
		return x
	}
	return state{}
}

// clauses follows the cases of a switch: behind it, the answer has begun only if it had
// before, or if every case replies and one of them is the default.
func (a *answers) clauses(body *ast.BlockStmt, s state) state {
	var ends []state
	complete := false
	for _, stmt := range body.List {
		switch clause := stmt.(type) {
		case *ast.CaseClause:
			complete = complete || clause.List == nil
			end := a.block(clause.Body, a.unsure(s))
			if end.kind == left && breaks(clause) {
				end = state{}
			}
			ends = append(ends, end)
		case *ast.CommClause:
			complete = true
			ends = append(ends, a.block(clause.Body, a.unsure(s)))
		}
	}
	if s.kind == begun || !complete || len(ends) == 0 {
		return a.unsure(s)
	}
	all := ends[0]
	for _, end := range ends[1:] {
		all = join(s, all, end)
	}
	if all.kind == left {
		return state{kind: left}
	}
	return all
}
