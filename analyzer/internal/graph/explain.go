package graph

import (
	"go/ast"
	"go/types"
)

// reason says why a place is a carrier: one hop back.
type reason struct {
	kind reasonKind
	via  Place    // the carrier it follows from
	at   ast.Node // where the two meet
	text string   // for given and spelled: what there is to say
}

type reasonKind uint8

const (
	given      reasonKind = iota // a root, or a fact of another package
	spelled                      // compared with a status constant
	set                          // assigned one
	flows                        // flows to a carrier
	assigned                     // is assigned from one
	compared                     // is compared with one
	implements                   // is its counterpart in an interface or implementation
)

// explain puts the reason of p into words: "code flows to
// (http.ResponseWriter).WriteHeader". It is empty for a root, whose name on
// the line says enough.
func (g *Graph) explain(p Place) string {
	n := &g.nodes[p]
	switch n.why.kind {
	case given:
		return n.why.text
	case spelled:
		return g.name(p) + " is compared with " + n.why.text
	case set:
		return g.name(p) + " is set to " + n.why.text
	case flows:
		return g.name(p) + " flows to " + g.full(n.why.via, n.why.at)
	case assigned:
		return g.name(p) + " is assigned from " + g.full(n.why.via, n.why.at)
	case compared:
		return g.name(p) + " is compared with " + g.full(n.why.via, n.why.at)
	default:
		return g.name(p) + " has the meaning of " + g.full(n.why.via, n.why.at)
	}
}

// name is the short name of p.
func (g *Graph) name(p Place) string {
	n := &g.nodes[p]
	switch {
	case n.obj != nil && n.obj.Name() != "" && n.obj.Name() != "_":
		return n.obj.Name()
	case n.role == Result && n.fn != nil:
		return "the result of " + n.fn.Name()
	case n.role == Result:
		return "the result"
	}
	return "the value"
}

// full names p for a reader elsewhere: a parameter or result by its function,
// a field by its package.
func (g *Graph) full(p Place, at ast.Node) string {
	n := &g.nodes[p]
	switch {
	case n.fn != nil:
		return funcName(n.fn)
	case n.obj != nil && n.obj.IsField():
		return fieldName(n.obj, at)
	}
	return g.name(p)
}

// funcName is the name of fn as its users write it: http.Error,
// (http.ResponseWriter).WriteHeader, (*gin.Context).JSON.
func funcName(fn *types.Func) string {
	qualify := func(p *types.Package) string { return p.Name() }
	if recv := fn.Signature().Recv(); recv != nil {
		return "(" + types.TypeString(recv.Type(), qualify) + ")." + fn.Name()
	}
	if fn.Pkg() == nil {
		return fn.Name()
	}
	return fn.Pkg().Name() + "." + fn.Name()
}

// fieldName shows the field as the evidence spells it, rec.Code, or else by
// the name alone.
func fieldName(field *types.Var, at ast.Node) string {
	var found string
	if at != nil {
		ast.Inspect(at, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok && found == "" && sel.Sel.Name == field.Name() {
				if s := types.ExprString(sel); len(s) <= maxExpr {
					found = s
				}
			}
			return found == ""
		})
	}
	if found != "" {
		return found
	}
	return "field " + field.Name()
}

// maxExpr bounds the source text that a message quotes.
const maxExpr = 40
