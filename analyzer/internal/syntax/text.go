package syntax

import (
	"go/ast"
	"go/token"
	"strconv"
)

// IsText reports whether e is a text, spelled out, of which is says yes.
func IsText(e ast.Expr, is func(text string) bool) bool {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return false
	}
	text, err := strconv.Unquote(lit.Value)
	return err == nil && is(text)
}
