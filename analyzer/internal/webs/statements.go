package webs

import (
	"go/ast"
	"go/token"
)

func (w *walker) block(s state, list []ast.Stmt) state {
	for _, stmt := range list {
		s = w.stmt(s, stmt)
	}
	return s
}

// stmt returns the state behind a statement, given that before it.
func (w *walker) stmt(s state, stmt ast.Stmt) state {
	switch n := stmt.(type) {
	case nil:
		return s
	case *ast.BlockStmt:
		return w.block(s, n.List)
	case *ast.AssignStmt:
		return w.assign(s, n)
	case *ast.IncDecStmt:
		w.expr(s, n.X)
		w.define(s, n.X)
		return s
	case *ast.DeclStmt:
		return w.declare(s, n)
	case *ast.IfStmt:
		s = w.stmt(s, n.Init)
		w.expr(s, n.Cond)
		then := w.block(s.copy(), n.Body.List)
		return w.merge(then, w.stmt(s.copy(), n.Else))
	case *ast.ForStmt:
		return w.forStmt(s, n)
	case *ast.RangeStmt:
		return w.rangeStmt(s, n)
	case *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
		return w.choice(s, n)
	case *ast.BranchStmt:
		return w.branch(s, n)
	}
	w.expr(s, stmt)
	if leaves(stmt) {
		return nil
	}
	return s
}

// choice: switch and select.
func (w *walker) choice(s state, stmt ast.Stmt) state {
	switch n := stmt.(type) {
	case *ast.SwitchStmt:
		s = w.stmt(s, n.Init)
		w.exprOf(s, n.Tag)
		return w.clauses(s, n.Body.List)
	case *ast.TypeSwitchStmt:
		s = w.stmt(w.stmt(s, n.Init), n.Assign)
		return w.clauses(s, n.Body.List)
	case *ast.SelectStmt:
		return w.clauses(s, n.Body.List)
	}
	return s
}

func (w *walker) exprOf(s state, e ast.Expr) {
	if e != nil {
		w.expr(s, e)
	}
}

func (w *walker) assign(s state, n *ast.AssignStmt) state {
	for _, rhs := range n.Rhs {
		w.expr(s, rhs)
	}
	for _, lhs := range n.Lhs {
		if n.Tok != token.ASSIGN && n.Tok != token.DEFINE {
			w.expr(s, lhs) // x += e reads x first
		}
		w.define(s, lhs)
	}
	return s
}

func (w *walker) declare(s state, n *ast.DeclStmt) state {
	w.expr(s, n)
	gen, ok := n.Decl.(*ast.GenDecl)
	if !ok {
		return s
	}
	for _, spec := range gen.Specs {
		if spec, ok := spec.(*ast.ValueSpec); ok {
			for _, name := range spec.Names {
				w.define(s, name)
			}
		}
	}
	return s
}

func (w *walker) forStmt(s state, n *ast.ForStmt) state {
	s = w.stmt(s, n.Init)
	return w.loop(s, func(head state) state {
		w.exprOf(head, n.Cond)
		return w.block(head.copy(), n.Body.List)
	}, func(end state) state { return w.stmt(end, n.Post) }, n.Cond != nil)
}

func (w *walker) rangeStmt(s state, n *ast.RangeStmt) state {
	w.expr(s, n.X)
	return w.loop(s, func(head state) state {
		inside := head.copy()
		for _, e := range []ast.Expr{n.Key, n.Value} {
			if e != nil {
				w.define(inside, e)
			}
		}
		return w.block(inside, n.Body.List)
	}, func(end state) state { return end }, true)
}

// maxLoops bounds how deep loops are followed: each level doubles the work.
const maxLoops = 6

// loop runs the body twice: what it defines reaches its own start. It can end
// before the body if ends.
func (w *walker) loop(s state, body, post func(state) state, ends bool) state {
	var left state
	head := s
	if w.depth++; w.depth > maxLoops {
		w.tooDeep = true
		return s
	}
	defer func() { w.depth-- }()
	for range 2 {
		w.exits = append(w.exits, exits{loop: true})
		end := body(head.copy())
		x := w.exits[len(w.exits)-1]
		w.exits = w.exits[:len(w.exits)-1]
		end = post(w.merge(end, x.nexts))
		left = w.merge(left, x.breaks)
		head = w.merge(head, end)
	}
	if ends {
		left = w.merge(left, head)
	}
	return left
}

// clauses are those of a switch or select.
func (w *walker) clauses(s state, list []ast.Stmt) state {
	var after, through state
	complete := false
	w.exits = append(w.exits, exits{})
	for _, clause := range list {
		in := s.copy()
		var body []ast.Stmt
		switch c := clause.(type) {
		case *ast.CaseClause:
			for _, e := range c.List {
				w.expr(s, e)
			}
			complete = complete || c.List == nil
			body = c.Body
		case *ast.CommClause:
			in = w.stmt(in, c.Comm)
			complete = true
			body = c.Body
		}
		end := w.block(w.merge(in, through), body)
		if through = nil; fallsThrough(body) {
			through = end
		} else {
			after = w.merge(after, end)
		}
	}
	x := w.exits[len(w.exits)-1]
	w.exits = w.exits[:len(w.exits)-1]
	after = w.merge(after, x.breaks)
	if !complete {
		after = w.merge(after, s)
	}
	return after
}

func fallsThrough(body []ast.Stmt) bool {
	if len(body) == 0 {
		return false
	}
	b, ok := body[len(body)-1].(*ast.BranchStmt)
	return ok && b.Tok == token.FALLTHROUGH
}

func (w *walker) branch(s state, n *ast.BranchStmt) state {
	if n.Tok == token.FALLTHROUGH {
		return s
	}
	for i := len(w.exits) - 1; i >= 0; i-- {
		x := &w.exits[i]
		switch {
		case n.Tok == token.BREAK:
			x.breaks = w.merge(x.breaks, s)
			return nil
		case n.Tok == token.CONTINUE && x.loop:
			x.nexts = w.merge(x.nexts, s)
			return nil
		}
	}
	return nil
}

// leaves reports whether the statement is a return or a call of panic.
func leaves(stmt ast.Stmt) bool {
	if _, ok := stmt.(*ast.ReturnStmt); ok {
		return true
	}
	e, ok := stmt.(*ast.ExprStmt)
	if !ok {
		return false
	}
	call, ok := e.X.(*ast.CallExpr)
	if !ok {
		return false
	}
	id, ok := call.Fun.(*ast.Ident)
	return ok && id.Name == "panic"
}
