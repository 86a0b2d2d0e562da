package carrier

import (
	"go/ast"
	"go/token"
)

// Use is an integer literal that meets a carrier.
type Use struct {
	Lit   *ast.BasicLit
	Value int64
	Kind  Kind
	Op    token.Token // of a comparison, with the carrier on its left
	Root  bool        // the carrier is a field or parameter of net/http itself
	Sends bool        // … of a WriteHeader that panics on what is no status
	Other int64       // the other bound of the range, 0 if there is none or it is no number
	Why   string      // one hop of reasoning
}

// Kind says in what way a literal meets a carrier.
type Kind uint8

// The kinds of use.
const (
	Comparison Kind = iota // for equality
	Range                  // ordered
	Argument               // passed to a parameter
	Value                  // assigned, returned, stored
)

// Pos is where the literal stands.
func (u Use) Pos() token.Pos { return u.Lit.Pos() }
