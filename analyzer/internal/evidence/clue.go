package evidence

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
)

// Clue is what may show that a number or a text is a mistake: a fault, if its
// place is a carrier, or a reason why another one is none.
type Clue struct {
	At    ast.Expr // the number or text
	Kind  carrier.FaultKind
	Value int64
	Place graph.Place // none for a text
	Op    token.Token // of a comparison, with the place on its left
	Scope token.Pos   // where the declaration around it starts
	By    carrier.Redirector
}

// clues are gathered while the syntax is visited, and completed by
// [Recorder.Clues].
type clues struct {
	list     []Clue
	scope    token.Pos
	unproved []unproved
	handing  []handing
	texts    []text
	lines    map[*types.Var]bool // locals that hold a status line, and whether that is all they hold
	writes   bool                // the package makes status lines of its own
}

// Clues returns what was gathered, once everything was visited.
func (r *Recorder) Clues() []Clue {
	r.redirected()
	r.compared()
	return r.clues.list
}

func (r *Recorder) clue(c Clue) {
	c.Scope = r.clues.scope
	r.clues.list = append(r.clues.list, c)
}

// (6.1) edge: a place is compared with the first code of a class. Whether that
// cuts the class at the wrong side is asked where all comparisons of the
// function are known.
//
//	code > 400 ⇒ 400 is a boundary, unless code == 400 stands in the function too
func (r *Recorder) edge(x, y reader.Term, op token.Token) {
	if y.Value != 300 && y.Value != 400 || y.Number() == nil {
		return
	}
	r.clue(Clue{At: y.Number(), Kind: carrier.Boundary, Value: y.Value, Place: x.Place, Op: op})
}
