package mistakes

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/types/typeutil"
)

// callee returns the declared function or method that n calls, the generic one for an
// instance, and its arguments: without the receiver, which stands among them in a call
// of a method expression. It returns nil for a function value, a builtin or a
// conversion.
func (p *Pass) callee(n *ast.CallExpr) (*types.Func, []ast.Expr) {
	fn, ok := typeutil.Callee(p.TypesInfo, n).(*types.Func)
	if !ok {
		return nil, nil
	}
	if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok && len(n.Args) > 0 {
		if s := p.TypesInfo.Selections[sel]; s != nil && s.Kind() == types.MethodExpr {
			return fn.Origin(), n.Args[1:]
		}
	}
	return fn.Origin(), n.Args
}
