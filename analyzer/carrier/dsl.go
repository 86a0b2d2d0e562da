package carrier

import (
	"go/ast"
	"go/types"
)

type dsl uint8

const noDSL dsl = iota

func dslOf(fn *types.Func) dsl { return noDSL }

func (c *collector) dslCall(d dsl, n *ast.CallExpr) {}
