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
	Given bool        // the carrier is one from the start: its name is on the line
	Sends bool        // the literal is what net/http's own WriteHeader is to send
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
