package source

import (
	"go/ast"
	"go/token"
)

// trim drops the elements of composite literals that variables of a package are set
// to, where the type does not depend on them: some packages are little else than
// tables, whose elements take longer to type-check than the rest.
func trim(files []*ast.File) {
	for _, file := range files {
		for _, decl := range file.Decls {
			vars, ok := decl.(*ast.GenDecl)
			if !ok || vars.Tok != token.VAR {
				continue
			}
			for _, spec := range vars.Specs {
				if spec, ok := spec.(*ast.ValueSpec); ok {
					for _, value := range spec.Values {
						trimValue(value)
					}
				}
			}
		}
	}
}

func trimValue(value ast.Expr) {
	if address, ok := value.(*ast.UnaryExpr); ok && address.Op == token.AND {
		value = address.X
	}
	literal, ok := value.(*ast.CompositeLit)
	if !ok {
		return
	}
	array, ok := literal.Type.(*ast.ArrayType)
	if ok {
		if _, counted := array.Len.(*ast.Ellipsis); counted {
			return
		}
	}
	literal.Elts = nil
}
