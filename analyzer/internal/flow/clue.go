package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
)

// Clue is what may show that a number or a text is a mistake: a fault, if its
// place is a carrier, or a reason why another one is none.
type Clue struct {
	At    ast.Expr // the number or text
	Kind  carrier.FaultKind
	Value int64
	Place graph.Place // none for a text
	Op    token.Token // of a comparison, with the place on its left
	Scope token.Pos   // of a boundary: where the declaration around it starts
	By    carrier.Redirector
	Alone bool // of a comparison by order: it is a whole condition, not a part of one
}

// clues are gathered while the syntax is visited, and completed by
// [Recorder.Clues].
type clues struct {
	list     []Clue
	unproved []unproved
	handing  []handing
	parts    map[ast.Node]bool // comparisons that are parts of a condition
	meant    map[ast.Expr]bool // edges whose other side shows that they are meant
	texts    []text
	lines    map[*types.Var]bool // locals that hold a status line, and whether that is all they hold
	writes   bool                // the package makes status lines of its own
	answered bool                // its tests are answered by a server of their own
}

// Clues returns what was gathered, once everything was visited.
func (r *Recorder) Clues() []Clue {
	r.redirected()
	r.compared()
	return r.clues.list
}
