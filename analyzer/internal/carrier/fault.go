package carrier

import (
	"go/ast"
	"go/token"
)

// Fault is a number, literal or named, or a text, that meets a status where it is
// likely a mistake. What is said of it, and whether it is, others decide.
type Fault struct {
	At    ast.Expr
	Kind  FaultKind
	Value int64
	Op    token.Token // of a boundary, with the carrier on its left
	By    Redirector  // of a redirect
	Why   string      // one hop of reasoning
}

// FaultKind says what may be wrong.
type FaultKind uint8

// The kinds of fault.
const (
	Boundary FaultKind = iota // compared by order with the first code of a class, and cuts it off
	Redirect                  // passed to what redirects
	Text                      // a text that begins with a code, compared with the status line
	Words                     // a reason phrase alone, compared with the status line
)

// Redirector is an API that redirects. Facts hold its number, so it stays.
type Redirector uint8

// The redirectors.
const (
	NoRedirector Redirector = iota
	NetHTTP                 // net/http, and those that check no more than it does
	Gin
	Echo
	Iris
	Fasthttp
)

// Pos is where the number or text stands.
func (f Fault) Pos() token.Pos { return f.At.Pos() }
