package syntax

import (
	"go/ast"
	"go/token"
	"strings"
)

// IsText reports whether e is a text, spelled out, of which is says yes. It is asked for
// what stands between the quotes: a text that needs no backslash.
func IsText(e ast.Expr, is func(text string) bool) bool {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return false
	}
	return is(strings.Trim(lit.Value, "\"`")) // broken code may lack a quote
}
