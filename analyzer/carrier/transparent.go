package carrier

import (
	"go/ast"
	"go/token"
	"go/types"
)

// transparent finds the functions that return their parameter or its address,
// such as ptr.To: what is passed to them is what they give.
func (c *collector) transparent() {
	for fn := range funcDecls(c.pass.Files) {
		if fn.Recv == nil {
			if id := onlyResult(fn); id != nil {
				c.through(fn, id)
			}
		}
	}
}

// onlyResult returns x if the whole body of fn is return x or return &x, with x
// a parameter.
func onlyResult(fn *ast.FuncDecl) *ast.Ident {
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

func (c *collector) through(decl *ast.FuncDecl, id *ast.Ident) {
	fn, ok := c.info.Defs[decl.Name].(*types.Func)
	if !ok {
		return
	}
	v, ok := c.info.Uses[id].(*types.Var)
	if !ok {
		return
	}
	if o, ok := parameter(fn.Signature(), v); ok {
		c.function(fn).through = int(o.Index) + 1
	}
}
