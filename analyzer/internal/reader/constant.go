package reader

import (
	"go/ast"
	"go/constant"
	"go/types"
	"iter"
	"strings"

	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/internal/catalog"
)

// (0.2) constants knows which constants are status constants: those of a package
// whose Status constants are HTTP's, and those declared from one.
//
//	const Gone = http.StatusGone ⇒ Gone is one
//	const StatusOK = 200         ⇒ StatusOK is a number
type constants struct {
	pkg   *types.Package
	facts *known.Facts
	asked map[*types.Const]bool // constants of other packages, and those of this one that are
}

// isStatus reports whether obj, which has the value given, is one.
func (c *constants) isStatus(obj *types.Const, value int64) bool {
	if obj.Pkg() == nil || !catalog.InRange(value) {
		return false
	}
	if strings.HasPrefix(obj.Name(), "Status") && catalog.Source(obj.Pkg().Path()) {
		_, listed := catalog.Lookup(value)
		return listed
	}
	if answer, ok := c.asked[obj]; ok {
		return answer
	}
	if obj.Pkg() == c.pkg || obj.Parent() != obj.Pkg().Scope() {
		return false
	}
	answer := c.facts.About(obj) != nil
	c.note(obj, answer)
	return answer
}

func (c *constants) note(obj *types.Const, answer bool) {
	if c.asked == nil {
		c.asked = map[*types.Const]bool{}
	}
	c.asked[obj] = answer
}

// shared returns the status constants that other packages can name, in no
// order.
func (c *constants) shared() iter.Seq[*types.Const] {
	return func(yield func(*types.Const) bool) {
		for obj, answer := range c.asked {
			if answer && obj.Pkg() == c.pkg && obj.Exported() && obj.Parent() == c.pkg.Scope() && !yield(obj) {
				return
			}
		}
	}
}

// constant classifies the use of a constant.
func (r *Reader) constant(obj *types.Const) Term {
	if obj.Val().Kind() != constant.Int {
		return Term{}
	}
	value, ok := constant.Int64Val(obj.Val())
	switch {
	case !ok:
		return Term{Kind: Quantity}
	case r.constants.isStatus(obj, value):
		return Term{Kind: Status, Value: value, Text: obj.Name()}
	}
	return Term{Kind: Number, Value: value}
}

// constSpec: const missing = http.StatusNotFound.
func (r *Reader) ConstSpec(n *ast.ValueSpec) {
	for i, name := range n.Names {
		obj, ok := r.Info.Defs[name].(*types.Const)
		if !ok || obj.Val().Kind() != constant.Int || i >= len(n.Values) {
			continue
		}
		if _, ok := n.Values[i].(*ast.BasicLit); ok {
			continue
		}
		if r.Term(n.Values[i]).Kind == Status {
			r.constants.note(obj, true)
		}
	}
}
