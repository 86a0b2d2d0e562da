package graph

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

// Discriminator is a field that tells what a number in another field of its struct is.
type Discriminator struct {
	Field *types.Var
	Value constant.Value
	Equal bool // the branch is taken where the field has the value, and not where it has another
}

// Split says that a place is used in a branch that a discriminator takes, and in the
// region around it.
type Split struct {
	Discriminator
	Dependence
}

// Split notes a split.
func (g *Graph) Split(s Split) {
	if g.splits == nil {
		g.splits = map[Place][]Split{}
	}
	g.splits[s.Place] = append(g.splits[s.Place], s)
}

// splitsOf lists the splits of p, which stands for all that is united with it.
func (g *Graph) splitsOf(p Place) []Split {
	if len(g.splits) == 0 {
		return nil
	}
	if list := g.splits[p]; list != nil {
		return list
	}
	return g.splits[g.find(p)]
}

// mostSplits bounds how much is asked of one place.
const mostSplits = 50

// Refuses reports whether a number that is written to p or compared with it stands where
// a discriminator says that p is no status: in made, a literal of the struct, or, for nil,
// at the position given. Value gives the constant of an expression, nil for none.
func (s *Solved) Refuses(p Place, made *ast.CompositeLit, at token.Pos, value func(ast.Expr) constant.Value, fieldOf func(*ast.CompositeLit, *types.Var) (ast.Expr, bool)) bool {
	splits := s.g.splitsOf(p)
	if len(splits) > mostSplits {
		return false
	}
	p = s.g.find(p)
	for _, split := range splits {
		in, out := s.g.sent(&s.g.nodes[p], split.Dependence)
		if in == out {
			continue
		}
		taken, known := within(at, split.Branch), within(at, split.Func)
		if made != nil {
			e, ok := fieldOf(made, split.Field)
			if !ok {
				continue
			}
			taken, known = split.takes(e, value)
		}
		if known && (taken && !in || !taken && !out) {
			return true
		}
	}
	return false
}

// takes reports whether a struct whose field has the value of e, nil for none, is one for
// the branch, if that is known.
func (d Discriminator) takes(e ast.Expr, value func(ast.Expr) constant.Value) (taken, known bool) {
	v := zero(d.Value)
	if e != nil {
		v = value(e)
	}
	if v == nil || v.Kind() != d.Value.Kind() {
		return false, false
	}
	return constant.Compare(v, token.EQL, d.Value) == d.Equal, true
}

// zero is the value of a field that is not set.
func zero(like constant.Value) constant.Value {
	switch like.Kind() {
	case constant.Bool:
		return constant.MakeBool(false)
	case constant.String:
		return constant.MakeString("")
	case constant.Int:
		return constant.MakeInt64(0)
	}
	return nil
}
