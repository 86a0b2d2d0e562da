package statuses

import (
	"go/token"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/flow"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
)

// faults turns the clues whose place is a carrier into faults.
func faults(fset *token.FileSet, clues []flow.Clue, solved *graph.Solved) []carrier.Fault {
	if len(clues) == 0 {
		return nil
	}
	var list []carrier.Fault
	meets := meetingsOf(clues, solved)
	for _, c := range clues {
		switch {
		case c.Place != graph.None && !solved.Carrier(c.Place):
			continue
		case c.Kind == carrier.Boundary && !meets.cuts(c):
			continue
		}
		f := carrier.Fault{At: c.At, Kind: c.Kind, Value: c.Value, Op: c.Op, By: c.By}
		if c.Place != graph.None {
			f.Why = reason(fset, solved, c.Place, c.At)
		}
		list = append(list, f)
	}
	return list
}

// meetings are the ways in which a status is compared with the first code of a
// class, in one declaration.
type meetings map[meeting]bool

type meeting struct {
	scope token.Pos
	value int64
	op    token.Token
	alone bool
}

func meetingsOf(clues []flow.Clue, solved *graph.Solved) meetings {
	m := meetings{}
	for _, c := range clues {
		if c.Kind == carrier.Boundary && solved.Carrier(c.Place) {
			m[meeting{c.Scope, c.Value, c.Op, c.Alone}] = true
		}
	}
	return m
}

// (6.1) cuts reports whether the comparison puts the first code of a class on
// the side of the class below, and nothing in the declaration shows that this
// code is looked at by itself: neither a comparison for equality, nor a branch
// for what is below it beside one for what is above.
//
//	if code < 400 { … } else if code > 400 { … } ⇒ 400 is what is left
func (m meetings) cuts(c flow.Clue) bool {
	with := func(op token.Token, alone bool) bool { return m[meeting{c.Scope, c.Value, op, alone}] }
	switch {
	case with(token.EQL, false), with(token.NEQ, false):
		return false
	case c.Op == token.GTR:
		return !c.Alone || !with(token.LSS, true)
	}
	return c.Op == token.LEQ
}
