package mistakes

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/inspector"
)

// (6.6) late: a status is set for an answer that has begun, on every way to it, or on one
// that replied and goes on.
//
//	fmt.Fprint(w, "done"); w.WriteHeader(201) ⇒ 200 was sent with the text
//	if err != nil { http.Error(w, "failed", 500) }; w.WriteHeader(201) ⇒ 500 was sent before
func late(p *Pass) {
	known := helpers{p.Pass, map[*types.Func]Replies{}}
	decls := p.answering()
	for changed := true; changed; {
		changed = false
		for _, decl := range decls {
			fn, ok := decl.Node().(*ast.FuncDecl)
			if !ok || fn.Body == nil {
				continue
			}
			obj, _ := p.TypesInfo.Defs[fn.Name].(*types.Func)
			if _, done := known.own[obj]; done || obj == nil {
				continue
			}
			if r, ok := p.repliesOf(obj, fn, known); ok {
				known.own[obj], changed = r, true
			}
		}
	}
	for _, decl := range decls {
		for cursor := range decl.Preorder((*ast.FuncDecl)(nil), (*ast.FuncLit)(nil)) {
			switch n := cursor.Node().(type) {
			case *ast.FuncDecl:
				p.lateIn(n.Type, n.Body, known)
			case *ast.FuncLit:
				p.lateIn(n.Type, n.Body, known)
			}
		}
	}
	for fn, r := range known.own {
		if fn.Exported() {
			p.ExportObjectFact(fn, &r)
		}
	}
}

// answering lists the declared functions that have a writer, or a context, to answer
// with.
func (p *Pass) answering() (decls []inspector.Cursor) {
	for cursor := range p.Root.Preorder((*ast.FuncDecl)(nil)) {
		found := false
		for _, n := range each[*ast.FuncType](cursor) {
			found = found || len(p.writersOf(n)) > 0
		}
		if found {
			decls = append(decls, cursor)
		}
	}
	return decls
}

// writersOf lists the parameters that are writers or contexts.
func (p *Pass) writersOf(t *ast.FuncType) (list []*types.Var) {
	for _, field := range t.Params.List {
		for _, name := range field.Names {
			if v, ok := p.TypesInfo.Defs[name].(*types.Var); ok && (isWriter(v.Type()) || isContext(v.Type())) {
				list = append(list, v)
			}
		}
	}
	return list
}

// lateIn looks for statuses that are set too late in one function.
func (p *Pass) lateIn(t *ast.FuncType, body *ast.BlockStmt, known helpers) {
	if body == nil {
		return
	}
	for _, w := range p.writersOf(t) {
		if p.assignedIn(body, w) {
			continue // it may be another writer, which keeps what it is given
		}
		var found []tooLate
		walk := answers{Pass: p, w: w, known: known, found: &found}
		walk.block(body.List, state{})
		for _, l := range found {
			if !listing(found, l) && !p.undecided(l) {
				p.tellLate(l.act, l.call, l.before)
			}
		}
	}
}

// undecided reports whether a bare WriteHeader with a variable follows another one: which
// of the two was meant nobody can say.
func (p *Pass) undecided(l tooLate) bool {
	const bare = "WriteHeader"
	_, constant := p.number(l.code)
	return l.name == bare && l.before.by == bare && !constant
}

// listing reports whether l stands in a list of examples, which no handler is: one status
// is set right behind another, or several are set straight on, one after the other.
func listing(found []tooLate, l tooLate) bool {
	if l.straight && l.next && l.before.sets {
		return true
	}
	n := 0
	for _, other := range found {
		if other.straight && other.before.at == l.before.at {
			n++
		}
	}
	return n > 1
}

func (p *Pass) assignedIn(body *ast.BlockStmt, v *types.Var) (found bool) {
	ast.Inspect(body, func(n ast.Node) bool {
		if assign, ok := n.(*ast.AssignStmt); ok {
			found = found || slices.ContainsFunc(assign.Lhs, func(e ast.Expr) bool { return p.variable(e) == v })
		}
		return !found
	})
	return found
}

// tellLate reports the status that a sets, or the call where none is to be seen.
func (p *Pass) tellLate(a act, n *ast.CallExpr, s state) {
	f := Finding{Category: "late", At: n.Fun}
	if a.code != nil {
		f.At = p.marked(a.code)
		f.Value, _ = p.number(a.code)
		f.Numbers = []ast.Expr{p.marked(a.code)}
	}
	line := p.Fset.PositionFor(s.at, false).Line
	if s.kind == maybe {
		f.Message = fmt.Sprintf("this status is not sent after the branch in line %d, which has answered with %s and goes on: return there", line, s.by)
	} else {
		f.Message = fmt.Sprintf("this status is not sent: the answer has begun with %s in line %d", s.by, line)
	}
	p.Report(f)
}

// repliesOf says how fn replies with one of its parameters, if it does so on each way
// through it.
func (p *Pass) repliesOf(obj *types.Func, fn *ast.FuncDecl, known helpers) (Replies, bool) {
	for _, w := range p.writersOf(fn.Type) {
		if p.assignedIn(fn.Body, w) {
			continue
		}
		walk := answers{Pass: p, w: w, known: known, always: true}
		if end := walk.block(fn.Body.List, state{}); end.kind == left || end.kind == begun {
			if walk.always && (walk.returned || end.kind == begun) {
				return Replies{uint8(indexOf(obj, w)), int8(indexOf(obj, p.variable(walk.code))), walk.sets}, indexOf(obj, w) >= 0
			}
		}
	}
	return Replies{}, false
}

// indexOf is the index of v among the parameters of fn, -1 if it is none.
func indexOf(fn *types.Func, v *types.Var) int {
	params := fn.Signature().Params()
	for i := range params.Len() {
		if v != nil && params.At(i) == v {
			return i
		}
	}
	return -1
}

// informational reports whether a status is one after which another follows: 1xx but 101
// (RFC 9110, section 15.2).
func (p *Pass) informational(code ast.Expr) bool {
	value, ok := p.number(code)
	return ok && 100 <= value && value < 200 && value != 101
}
