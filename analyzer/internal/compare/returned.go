package compare

import (
	"go/ast"
	"go/token"
)

// Returned returns x if the whole body of fn is return x or return &x, with x a
// parameter: what is passed to such a function, ptr.To for one, is what it
// gives. Otherwise it returns nil.
func Returned(fn *ast.FuncDecl) *ast.Ident {
	if fn.Body == nil || len(fn.Body.List) != 1 {
		return nil
	}
	ret, ok := fn.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(ret.Results) != 1 {
		return nil
	}
	e := ret.Results[0]
	if addr, ok := e.(*ast.UnaryExpr); ok && addr.Op == token.AND {
		e = addr.X
	}
	id, ok := e.(*ast.Ident)
	if !ok || !hasParam(fn, id.Name) {
		return nil
	}
	return id
}

func hasParam(fn *ast.FuncDecl, name string) bool {
	for _, field := range fn.Type.Params.List {
		for _, id := range field.Names {
			if id.Name == name {
				return true
			}
		}
	}
	return false
}
