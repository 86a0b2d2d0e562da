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
	text string   // for given, spelled and set: what there is to say
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

// verbs put a hop into words.
var verbs = [...]string{
	spelled: "is compared with", set: "is set to", flows: "flows to", assigned: "is assigned from",
	compared: "is compared with", implements: "has the meaning of",
}

// maxHops bounds how far an explanation goes on to a hop that says something.
const maxHops = 6

// explain names two places, and what holds between them. A hop from or to what
// has no name, or from a place to itself, says nothing: it goes on to the next.
func (g *Graph) explain(p Place) (why string, at ast.Node) {
	for range maxHops {
		n := &g.nodes[p]
		if n.why.kind == given {
			return n.why.text, nil
		}
		subject, object := g.name(p, n.why.at), n.why.text
		if n.why.via != None {
			object = g.full(n.why.via, n.why.at)
		}
		if subject == "" && n.why.via != None && g.nodes[n.why.via].given() {
			subject = "the value"
		}
		if subject != "" && object != "" && subject != object {
			return subject + " " + verbs[n.why.kind] + " " + object, n.why.at
		}
		if n.why.via == None {
			return "", nil
		}
		p = n.why.via
	}
	return "", nil
}

// name is the short name of p, empty if it has none.
func (g *Graph) name(p Place, at ast.Node) string {
	n := &g.nodes[p]
	switch {
	case n.obj != nil && n.obj.IsField():
		return spelling(n.obj, at, n.obj.Name())
	case n.obj != nil && n.obj.Name() != "" && n.obj.Name() != "_":
		return n.obj.Name()
	case n.role == Result && n.fn != nil:
		return "the result of " + n.fn.Name()
	}
	return ""
}

// full names p for a reader elsewhere: a parameter or result by its function.
func (g *Graph) full(p Place, at ast.Node) string {
	n := &g.nodes[p]
	switch {
	case n.fn != nil:
		return funcName(n.fn)
	case n.obj != nil && n.obj.IsField():
		return spelling(n.obj, at, "field "+n.obj.Name())
	}
	return g.name(p, at)
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

// spelling shows the field as the evidence spells it, rec.Code, or else as
// otherwise says.
func spelling(field *types.Var, at ast.Node, otherwise string) string {
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
	return otherwise
}

// maxExpr bounds the source text that a message quotes.
const maxExpr = 40
