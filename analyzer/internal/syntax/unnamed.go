package syntax

import "go/ast"

// UnnamedStruct reports whether e is a struct type that is spelled out, or a
// list of such.
func UnnamedStruct(e ast.Expr) bool {
	for {
		switch t := e.(type) {
		case *ast.StructType:
			return true
		case *ast.StarExpr:
			e = t.X
		case *ast.ArrayType:
			e = t.Elt
		case *ast.MapType:
			e = t.Value
		case *ast.Ellipsis:
			e = t.Elt
		default:
			return false
		}
	}
}
