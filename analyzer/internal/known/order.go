package known

import (
	"go/token"
	"go/types"
	"strings"
)

// OrderOf returns the operator that fn, which is known to order two of its
// operands, stands for between them; ILLEGAL if its name does not tell, or it is
// a function value.
func OrderOf(fn *types.Func) token.Token {
	if fn == nil {
		return token.ILLEGAL
	}
	switch strings.TrimSuffix(fn.Name(), "f") {
	case "Less":
		return token.LSS
	case "LessOrEqual":
		return token.LEQ
	case "Greater":
		return token.GTR
	case "GreaterOrEqual":
		return token.GEQ
	}
	return token.ILLEGAL
}
