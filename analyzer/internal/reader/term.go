package reader

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
)

// Term is what an expression is to the inference.
type Term struct {
	Kind  Kind
	Place graph.Place   // for variable
	Typ   types.Type    // for variable: the type that place stands for
	Lit   *ast.BasicLit // for literal
	At    ast.Expr      // for number and status: the expression
	Value int64         // for literal, number and status
	Text  string        // for status: the name of the constant
}

// Number is the expression that a constant is written as, or nil if the term is
// none.
func (t Term) Number() ast.Expr {
	if t.Lit != nil {
		return t.Lit
	}
	return t.At
}

// Kind says which kind of term it is.
type Kind uint8

// The kinds.
const (
	Nothing  Kind = iota // no integer, nor anything that holds one
	Literal              // an integer literal, perhaps converted
	Number               // another constant integer
	Status               // a status constant
	Variable             // a place
	Quantity             // an integer that cannot be a status: arithmetic, len, an exit code
	Unknown              // an integer of which nothing is known
	Callable             // a function value
)

// Held is the term for a variable of type t at p.
func Held(p graph.Place, t types.Type) Term { return Term{Kind: Variable, Place: p, Typ: t} }
