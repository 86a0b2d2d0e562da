package evidence

import (
	"go/ast"
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/graph"
)

// term is what an expression is to the inference.
type term struct {
	kind  kind
	place graph.Place   // for variable
	typ   types.Type    // for variable: the type that place stands for
	lit   *ast.BasicLit // for literal
	value int64         // for literal, number and status
	text  string        // for status: the name of the constant
}

type kind uint8

const (
	nothing  kind = iota // no integer, nor anything that holds one
	literal              // an integer literal, perhaps converted
	number               // another constant integer
	status               // a status constant
	variable             // a place
	quantity             // an integer that cannot be a status: arithmetic, len, an exit code
	unknown              // an integer of which nothing is known
	callable             // a function value
)

// held is the term for a variable of type t at p.
func held(p graph.Place, t types.Type) term { return term{kind: variable, place: p, typ: t} }
