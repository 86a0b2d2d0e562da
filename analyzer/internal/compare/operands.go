package compare

import (
	"go/ast"
	"go/token"
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/syntax"
)

// operandNames are the names of the operands of one function, and of the local
// variables that stand for one; and what the function does with them.
type operandNames struct {
	list     [16]string
	n        int
	compares bool
	callees  []string
}

// operands notes the operands of fn and counts those that can hold a status.
func (o *operandNames) operands(fn *ast.FuncDecl) int {
	o.n = 0
	n := 0
	for _, list := range [...]*ast.FieldList{fn.Recv, fn.Type.Params} {
		if list == nil {
			continue
		}
		for _, field := range list.List {
			if mayHold(field.Type) {
				n += len(field.Names)
			}
			for _, name := range field.Names {
				o.add(name)
			}
		}
	}
	return n
}

func (o *operandNames) add(id *ast.Ident) {
	if o.n < len(o.list) {
		o.list[o.n] = id.Name
	}
	o.n++
}

// Visit notes what n does with operands. It is asked for the nodes of a
// function in their order.
func (o *operandNames) Visit(n ast.Node) ast.Visitor {
	switch n := n.(type) {
	case *ast.BinaryExpr:
		switch n.Op {
		case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
			o.compares = o.compares || o.is(n.X) && o.is(n.Y)
		}
	case *ast.CallExpr:
		o.call(n)
	case *ast.AssignStmt:
		if n.Tok == token.DEFINE {
			for i := range min(len(n.Lhs), len(n.Rhs)) {
				o.rename(n.Lhs[i], n.Rhs[i])
			}
		}
	case *ast.ValueSpec:
		for i := range min(len(n.Names), len(n.Values)) {
			o.rename(n.Names[i], n.Values[i])
		}
	case *ast.RangeStmt:
		if n.Value != nil {
			o.rename(n.Value, n.X)
		}
	}
	if o.compares {
		return nil
	}
	return o
}

// call notes the name of what is called, if two of what is passed, the receiver
// included, are operands.
func (o *operandNames) call(call *ast.CallExpr) {
	n := 0
	if method, ok := call.Fun.(*ast.SelectorExpr); ok && o.is(method.X) {
		n++
	}
	for _, arg := range call.Args {
		if o.is(arg) {
			n++
		}
	}
	if n >= 2 {
		if id := syntax.Called(call.Fun); id != nil {
			o.callees = append(o.callees, id.Name)
		}
	}
}

// rename: dst := src makes dst another name for the operand src, and so does a
// loop for its elements.
func (o *operandNames) rename(dst, src ast.Expr) {
	if id, ok := dst.(*ast.Ident); ok && o.is(src) {
		o.add(id)
	}
}

// is reports whether e names an operand, or what is inside of one.
func (o *operandNames) is(e ast.Expr) bool {
	for {
		switch x := e.(type) {
		case *ast.ParenExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.TypeAssertExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.Ident:
			return o.has(x.Name)
		default:
			return false
		}
	}
}

// has reports whether name is one of them, or may be: there is room for some.
func (o *operandNames) has(name string) bool {
	return o.n > len(o.list) || slices.Contains(o.list[:o.n], name)
}

// mayHold rules out by syntax types that hold no status.
func mayHold(t ast.Expr) bool {
	switch t := t.(type) {
	case *ast.Ident:
		switch t.Name {
		case "string", "bool", "error", "byte", "rune", "float64", "float32", "uint8", "int8", "uintptr":
			return false
		}
		return true
	case *ast.InterfaceType:
		return true
	case *ast.ArrayType:
		return mayHold(t.Elt)
	case *ast.Ellipsis:
		return mayHold(t.Elt)
	}
	return false
}
