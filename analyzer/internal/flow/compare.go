package flow

import (
	"go/ast"
	"go/token"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// equality is the operator of everything that compares without one: a case, a
// pair, an assertion.
const equality = token.EQL

// binary: x == y and the like.
func (r *Recorder) binary(n *ast.BinaryExpr) {
	switch n.Op {
	case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ: // below
	case token.LAND, token.LOR:
		return
	default:
		r.computed(n)
		return
	}
	if x := r.Term(n.X); x.Kind != reader.Nothing {
		r.compare(x, r.Term(n.Y), n.Op, n)
	}
	r.comparePair(n.X, n.Y, isEqual(n.Op))
}

// (0.4) compare: the terms x and y meet. Only equality is evidence; a literal is a
// site in any comparison.
//
//	want == resp.StatusCode ⇒ want is a status
func (r *Recorder) compare(x, y reader.Term, op token.Token, at ast.Node) {
	if x.Kind != reader.Variable {
		x, y, op = y, x, mirrored(op)
	}
	if x.Kind != reader.Variable {
		return
	}
	equal := isEqual(op)
	r.compareNumber(x, y, op, at)
	switch y.Kind {
	case reader.Literal, reader.Number:
		r.compareConstant(x.Place, y.Value, equal)
	case reader.Status:
		if equal {
			r.graph.CompareWithStatus(x.Place, y.Text, at)
		}
	case reader.Variable:
		if equal {
			r.graph.Equate(x.Place, y.Place, x.Typ, at)
		} else {
			r.graph.Bound(x.Place, y.Place, at)
		}
	case reader.Quantity:
		r.graph.Veto(x.Place)
	case reader.Unknown:
		r.graph.Mix(x.Place)
	}
}

// compareNumber notes where a number, literal or named, is compared.
func (r *Recorder) compareNumber(x, y reader.Term, op token.Token, at ast.Node) {
	number := y.Number()
	if number == nil {
		return
	}
	kind := carrier.Comparison
	if !isEqual(op) {
		kind = carrier.Range
	}
	r.sites = append(r.sites, Site{At: number, Lit: y.Lit, Value: y.Value, Place: x.Place, Kind: kind, Op: op, In: at, Scope: r.unit.Pos()})
}

// compareConstant notes a comparison of p with a constant: by order, only one
// that is not even an edge of the statuses says anything.
func (r *Recorder) compareConstant(p graph.Place, value int64, equal bool) {
	if equal || value > 0 && value < 99 || value > 1000 {
		r.graph.MeetConstant(p, value, r.source)
	}
}

// isEqual reports whether op compares for equality.
func isEqual(op token.Token) bool { return op == token.EQL || op == token.NEQ }

// mirrored is the operator of y op x for that of x op y.
func mirrored(op token.Token) token.Token {
	switch op {
	case token.LSS:
		return token.GTR
	case token.LEQ:
		return token.GEQ
	case token.GTR:
		return token.LSS
	case token.GEQ:
		return token.LEQ
	}
	return op
}

// compareDeep compares x and y, element by element where they are containers.
func (r *Recorder) compareDeep(x, y reader.Term, op token.Token, at ast.Node) {
	if x.Kind == reader.Variable && y.Kind == reader.Variable && shape.Of(x.Typ) != shape.Of(y.Typ) {
		return
	}
	r.compare(x, y, op, at)
}

// switchStmt: switch x { case e: }. A switch without tag compares in its
// cases, which are visited as expressions.
func (r *Recorder) switchStmt(n *ast.SwitchStmt) {
	if n.Tag == nil {
		return
	}
	r.splitSwitch(n)
	tag := r.Term(n.Tag)
	if tag.Kind == reader.Nothing {
		return
	}
	r.translates(n, tag)
	for _, clause := range n.Body.List {
		clause, ok := clause.(*ast.CaseClause)
		if !ok {
			continue
		}
		for _, e := range clause.List {
			r.compare(tag, r.Term(e), equality, e)
		}
	}
}
