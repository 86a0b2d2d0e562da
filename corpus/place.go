package main

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
)

// couldBeStatus reports whether an integer literal has to be labelled. What is
// left out is what nobody could take for a status by the kind of its place:
//
//   - octal literals (0644, 0o755), and file modes;
//   - literals of 8 bits, uintptr, rune, floats, and durations and times;
//   - the declaration of a constant;
//   - lengths of array types, arguments of make, what is compared with len or
//     cap, indexes of slices and strings, bounds of slices, range over a number;
//   - operands of arithmetic, shifts and masks;
//   - arguments of functions whose package knows nothing of HTTP and counts,
//     measures or draws: quantities.
//
// Everything else is a candidate: loop bounds, ports, sizes in fields, elements
// of tables. Those who label decide.
func couldBeStatus(info *types.Info, c inspector.Cursor) bool {
	lit, ok := c.Node().(*ast.BasicLit)
	return ok && !octal(lit.Value) && hasRoom(info.TypeOf(lit)) && statusPlace(info, c)
}

// octal reports whether a literal is written as file modes are.
func octal(text string) bool {
	return len(text) > 1 && text[0] == '0' && strings.ContainsRune("01234567_oO", rune(text[1]))
}

// statusPlace looks at what stands around an expression, through parentheses
// and conversions.
func statusPlace(info *types.Info, c inspector.Cursor) bool {
	kind, _ := c.ParentEdge()
	parent := c.Parent()
	switch n := parent.Node().(type) {
	case *ast.ParenExpr:
		return statusPlace(info, parent)
	case *ast.UnaryExpr, *ast.ArrayType, *ast.SliceExpr:
		return false
	case *ast.RangeStmt:
		return kind != edge.RangeStmt_X
	case *ast.ValueSpec:
		return !declaresConst(parent)
	case *ast.IndexExpr:
		return keyed(info.TypeOf(n.X))
	case *ast.BinaryExpr:
		return comparison(n.Op) && !isLength(info, n.X) && !isLength(info, n.Y)
	case *ast.AssignStmt:
		return n.Tok == token.ASSIGN || n.Tok == token.DEFINE
	case *ast.CallExpr:
		return takesStatus(info, parent, n)
	}
	return true
}

func declaresConst(c inspector.Cursor) bool {
	gen, ok := c.Parent().Node().(*ast.GenDecl)
	return ok && gen.Tok == token.CONST
}

// keyed reports whether an index into t may be a status: a key of a map, or of
// an array that has a place for each code.
func keyed(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	switch t.Underlying().(type) {
	case *types.Map, *types.Array, *types.Interface: // an interface: a type parameter
		return true
	}
	return false
}

func comparison(op token.Token) bool {
	return slices.Contains([]token.Token{token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ}, op)
}

// isLength reports whether e is a call of len or cap.
func isLength(info *types.Info, e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	return ok && (isBuiltin(info, call, "len") || isBuiltin(info, call, "cap"))
}

func isBuiltin(info *types.Info, call *ast.CallExpr, name string) bool {
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	if !ok || id.Name != name {
		return false
	}
	_, ok = info.Uses[id].(*types.Builtin)
	return ok
}

// takesStatus reports whether an argument of the call may be a status. The
// argument of a conversion stands where its result stands.
func takesStatus(info *types.Info, c inspector.Cursor, call *ast.CallExpr) bool {
	if tv := info.Types[call.Fun]; tv.IsType() {
		return hasRoom(tv.Type) && statusPlace(info, c)
	}
	return !isBuiltin(info, call, "make") && !measures(info, call)
}

// measures reports whether the called function belongs to a package of
// quantities.
func measures(info *types.Info, call *ast.CallExpr) bool {
	f := callee(info, call)
	if f == nil || f.Pkg() == nil {
		return false
	}
	path := f.Pkg().Path()
	first, _, _ := strings.Cut(path, "/")
	return slices.Contains(quantities, first) || path == "strconv" && f.Name() != "Itoa" && f.Name() != "FormatInt" && f.Name() != "FormatUint"
}

// quantities are the first elements of the paths of such packages, all of the
// standard library. In strconv, it is the bases and sizes in bits.
var quantities = []string{"bufio", "bytes", "compress", "crypto", "hash", "image", "io", "math", "strings", "time", "unicode"}

func callee(info *types.Info, call *ast.CallExpr) types.Object {
	switch f := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		return info.Uses[f]
	case *ast.SelectorExpr:
		return info.Uses[f.Sel]
	}
	return nil
}
