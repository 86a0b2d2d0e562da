package mistakes

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
)

// Bodies is the fact that a function sends one of its parameters as the status and
// another as the body, whatever the status is.
type Bodies struct{ Code, Body uint8 }

// AFact marks Bodies as an analysis fact.
func (*Bodies) AFact() {}

// String is what fixtures expect: "bodies(1,2)".
func (b *Bodies) String() string { return fmt.Sprintf("bodies(%d,%d)", b.Code, b.Body) }

func (b *bodies) wrapper(fn *types.Func) (fact Bodies, ok bool) {
	if fn.Pkg() == b.Pkg {
		fact, ok = b.own[fn]
		return fact, ok
	}
	params := fn.Signature().Params().Len()
	return fact, params > 1 && b.ImportObjectFact(fn, &fact)
}

// wrappers finds those of this package: functions of functions, too.
func (b *bodies) wrappers() {
	for changed := true; changed; {
		changed = false
		for decl := range b.Statuses.Awake() {
			fn, ok := decl.Node().(*ast.FuncDecl)
			if !ok || fn.Body == nil {
				continue
			}
			obj, _ := b.TypesInfo.Defs[fn.Name].(*types.Func)
			if _, done := b.own[obj]; done || obj == nil || obj.Signature().Params().Len() < 2 {
				continue
			}
			if fact, ok := b.wraps(obj, fn.Body); ok {
				b.own[obj], changed = fact, true
			}
		}
	}
}

// wraps looks for a status parameter that is sent in a statement of the body itself, and
// for one that is written, or passed as the body, there or behind it.
func (b *bodies) wraps(fn *types.Func, block *ast.BlockStmt) (Bodies, bool) {
	code := -1
	from := map[*types.Var]int{} // by local, the parameter that it was made of
	for i := range fn.Signature().Params().Len() {
		from[fn.Signature().Params().At(i)] = i
	}
	for _, stmt := range block.List {
		for _, call := range callsIn(stmt) {
			if c, body, ok := b.sends(call, fn, from); ok && !b.asked(block, fn.Signature().Params().At(c)) {
				return Bodies{uint8(c), uint8(body)}, true
			}
			if c := b.sets(call, fn); c >= 0 {
				code = c
			} else if code >= 0 {
				if body, ok := b.written(call, from); ok && body != code && !b.asked(block, fn.Signature().Params().At(code)) {
					return Bodies{uint8(code), uint8(body)}, true
				}
			}
		}
		b.derive(stmt, from)
	}
	return Bodies{}, false
}

// sends: the call passes a parameter as the status and another as the body to what sends
// both.
func (b *bodies) sends(call *ast.CallExpr, own *types.Func, from map[*types.Var]int) (code, body int, ok bool) {
	fn, args := b.callee(call)
	if fn == nil {
		return 0, 0, false
	}
	at, content := -1, -1
	if fact, known := b.wrapper(fn); known {
		at, content = int(fact.Code), int(fact.Body)
	} else if rows := bodyRows(fn); len(rows) > 0 {
		at, content = rows[0].Argument, rows[0].Body
	}
	if at < 0 || content < 0 || at >= len(args) || content >= len(args) {
		return 0, 0, false
	}
	code = indexOf(own, b.variable(args[at]))
	body, ok = b.madeOf(args[content], from)
	return code, body, ok && code >= 0 && code != body
}

// sets is the index of the parameter that is passed to a WriteHeader of net/http, or -1.
func (b *bodies) sets(call *ast.CallExpr, own *types.Func) int {
	fn, args := b.callee(call)
	if fn == nil {
		return -1
	}
	if did, ok := b.writerMethod(call, fn, args); ok && did.sets {
		return indexOf(own, b.variable(did.code))
	}
	return -1
}

// written is the parameter that a call writes as the body.
func (b *bodies) written(call *ast.CallExpr, from map[*types.Var]int) (int, bool) {
	fn, args := b.callee(call)
	if fn == nil {
		return 0, false
	}
	did, ok := b.writerMethod(call, fn, args)
	if !ok {
		did, ok = b.writeTo(fn, call, args)
	}
	if !ok || !did.writes {
		return 0, false
	}
	for _, arg := range args {
		if v := b.variable(arg); v != nil && (isWriter(v.Type()) || isContext(v.Type())) {
			continue
		}
		if i, ok := b.madeOf(arg, from); ok {
			return i, true
		}
	}
	return 0, false
}

// madeOf returns the parameter that e is, or is made of, if there is one alone.
func (b *bodies) madeOf(e ast.Expr, from map[*types.Var]int) (index int, ok bool) {
	several := false
	ast.Inspect(e, func(n ast.Node) bool {
		if id, isID := n.(*ast.Ident); isID {
			if v, isVar := b.TypesInfo.Uses[id].(*types.Var); isVar {
				if i, known := from[v]; known && !isWriter(v.Type()) && !isContext(v.Type()) {
					several = several || ok && i != index
					index, ok = i, true
				}
			}
		}
		return true
	})
	return index, ok && !several
}

// derive notes the locals that a statement makes of parameters: b, err := json.Marshal(v).
func (b *bodies) derive(stmt ast.Stmt, from map[*types.Var]int) {
	assign, ok := stmt.(*ast.AssignStmt)
	if !ok || len(assign.Rhs) != 1 {
		return
	}
	if i, ok := b.madeOf(assign.Rhs[0], from); ok {
		if v := b.variable(assign.Lhs[0]); v != nil {
			from[v] = i
		}
	}
}

// asked reports whether the function looks at the status itself, and so may tell those
// without a body apart, or sets it anew.
func (b *bodies) asked(block *ast.BlockStmt, code *types.Var) (found bool) {
	ast.Inspect(block, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpr:
			found = found || b.variable(n.X) == code || b.variable(n.Y) == code
		case *ast.SwitchStmt:
			found = found || n.Tag != nil && b.variable(n.Tag) == code
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				found = found || b.variable(lhs) == code && n.Tok == token.ASSIGN
			}
		}
		return !found
	})
	return found
}
