package mistakes

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/types/typeutil"
)

// tests reports whether this package tests the one that declares fn, from outside or
// from inside: an API is tested with what it refuses.
func (p *Pass) tests(fn *types.Func) bool {
	if fn.Pkg() == nil {
		return false
	}
	own, path := strings.TrimSuffix(p.Pkg.Path(), "_test"), fn.Pkg().Path()
	return own == path && (fn.Pkg() != p.Pkg || len(bodyRows(fn)) > 0)
}

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
