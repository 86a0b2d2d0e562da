package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// Site is an integer literal that meets a place, or, in a comparison, any number.
type Site struct {
	At     ast.Expr      // the number
	Lit    *ast.BasicLit // … if it is a literal
	Value  int64
	Place  graph.Place
	Kind   carrier.Kind
	Op     token.Token // of a comparison, with the place on its left
	In     ast.Node    // of a comparison: what compares
	Beside bool        // something stands beside it that may say what it is
	Scope  token.Pos   // of a comparison: where the declaration around it starts
}

// meet records that src meets the place dst, of type t: it is assigned, passed,
// returned or stored there.
func (r *Recorder) meet(dst graph.Place, t types.Type, src reader.Term, kind carrier.Kind, at ast.Node) {
	if anything(t) {
		r.mix(dst, t, src, kind, at)
		return
	}
	switch src.Kind {
	case reader.Literal:
		r.sites = append(r.sites, Site{At: src.Lit, Lit: src.Lit, Value: src.Value, Place: dst, Kind: kind})
	case reader.Status:
		r.graph.AssignStatus(dst, src.Text, at)
	case reader.Variable:
		r.graph.Assign(dst, src.Place, t, at)
	case reader.Callable:
		r.generator(dst, at)
	}
	switch src.Kind {
	case reader.Literal, reader.Number:
		r.graph.MeetConstant(dst, src.Value, r.source)
	case reader.Quantity:
		r.quantity(dst)
	case reader.Unknown, reader.Nothing:
		if r.speaks(dst) {
			r.graph.Unseen(dst)
		}
	}
}

// speaks reports whether what stands here may speak against p: a test may pass
// anything to what it tests.
func (r *Recorder) speaks(p graph.Place) bool {
	return r.source != graph.Test || r.graph.DeclaredInTest(p)
}

// quantity notes that a size or the result of arithmetic is written to p: no
// status, unless p is a parameter, of which one caller says nothing.
func (r *Recorder) quantity(p graph.Place) {
	switch {
	case !r.speaks(p):
	case r.graph.IsParam(p):
		r.graph.Unseen(p)
	default:
		r.graph.Veto(p)
	}
}
