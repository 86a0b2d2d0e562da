package webs

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/internal/catalog"
)

// A variable that only ever counts, measures or points into a text holds no status,
// and need not be split: most integers that are assigned again are such.

// hope notes that a variable may hold a status from dst = src on; src is nil if
// nothing is known of it.
func (s *survey) hope(dst ast.Expr, src ast.Expr) {
	v := s.target(dst)
	if v == nil {
		return
	}
	switch from, may := s.source(src); {
	case from != nil:
		s.copies = append(s.copies, assigned{v, from})
	case may:
		s.hopeful = with(s.hopeful, v)
	}
}

// target returns the variable that dst is, if it is wanted, and notes its
// declaration.
func (s *survey) target(dst ast.Expr) *types.Var {
	id, ok := dst.(*ast.Ident)
	if !ok {
		return nil
	}
	if v, ok := s.info.Defs[id].(*types.Var); ok && s.wanted(v) {
		s.declared = with(s.declared, v)
		return v
	}
	if v, ok := s.info.Uses[id].(*types.Var); ok && s.wanted(v) {
		return v
	}
	return nil
}

// assigned says that a variable is assigned from another one of the function.
type assigned struct{ to, from *types.Var }

// mayHold reports whether v may hold a status: parameters may, and all else that no
// statement declares.
func (s *survey) mayHold(v *types.Var) bool { return s.hopeful[v] || !s.declared[v] }

// spread gives hope to what is assigned from a variable that has some.
func (s *survey) spread() {
	for again := true; again; {
		again = false
		for _, c := range s.copies {
			if !s.mayHold(c.to) && s.mayHold(c.from) {
				s.hopeful = with(s.hopeful, c.to)
				again = true
			}
		}
	}
}

// source returns the variable of this function that e is, or else whether e may be a
// status.
func (s *survey) source(e ast.Expr) (from *types.Var, may bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.BasicLit:
		return nil, plausible(constant.MakeFromLiteral(e.Value, e.Kind, 0))
	case *ast.UnaryExpr:
		return nil, e.Op == token.AND || e.Op == token.ARROW || e.Op == token.MUL
	case *ast.BinaryExpr:
		return nil, false
	case *ast.CallExpr:
		fun, ok := e.Fun.(*ast.Ident)
		return nil, !ok || fun.Name != "len" && fun.Name != "cap"
	case *ast.Ident:
		if c, ok := s.info.Uses[e].(*types.Const); ok {
			return nil, plausible(c.Val())
		}
		if v, ok := s.info.Uses[e].(*types.Var); ok && local(v) {
			return v, true
		}
	}
	return nil, true
}

// plausible reports whether c may be the value of a status.
func plausible(c constant.Value) bool {
	n, ok := constant.Int64Val(constant.ToInt(c))
	return ok && catalog.Plausible(n)
}

func with(set map[*types.Var]bool, v *types.Var) map[*types.Var]bool {
	if set == nil {
		set = map[*types.Var]bool{}
	}
	set[v] = true
	return set
}
