package carrier

import (
	"cmp"
	"strconv"
)

// Pair says that a function compares two of its operands.
type Pair struct{ A, B Operand }

// Compare orders pairs.
func (p Pair) Compare(q Pair) int { return cmp.Or(p.A.Compare(q.A), p.B.Compare(q.B)) }

// Operand is a parameter, or what Path leads to inside it. The receiver has
// index -1.
type Operand struct {
	Index int8
	Path  Path
}

// Compare orders operands.
func (o Operand) Compare(p Operand) int {
	return cmp.Or(cmp.Compare(o.Index, p.Index), cmp.Compare(o.Path, p.Path))
}

// Elem is what the operand's elements are.
func (o Operand) Elem() Operand { return Operand{o.Index, o.Path.Then(ToElem)} }

func (o Operand) String() string { return strconv.Itoa(int(o.Index)) + o.Path.String() }
