package carrier

import "strings"

// Path leads into containers: a base-3 number whose lowest digit is the first
// step, 1 to the elements or values, 2 to the keys.
type Path uint8

// The two steps of a path.
const (
	ToElem Path = 1
	ToKey  Path = 2
)

// TooDeep stands for every path of more than three steps: a function that
// compares elements by calling itself would have ever longer ones.
const TooDeep Path = 255

// Then is the path p and one more step.
func (p Path) Then(step Path) Path {
	if p >= 9 {
		return TooDeep
	}
	unit := Path(1)
	for q := p; q > 0; q /= 3 {
		unit *= 3
	}
	return p + unit*step
}

// Join is the path p followed by q.
func (p Path) Join(q Path) Path {
	if q == TooDeep {
		return TooDeep
	}
	for ; q > 0; q /= 3 {
		p = p.Then(q % 3)
	}
	return p
}

// First is the first step of a path that is not empty, and the rest of it.
func (p Path) First() (step, rest Path) { return p % 3, p / 3 }

// String renders the steps: [] to the elements, {} to the keys.
func (p Path) String() string {
	var b strings.Builder
	for ; p > 0; p /= 3 {
		if p%3 == ToKey {
			b.WriteString("{}")
		} else {
			b.WriteString("[]")
		}
	}
	return b.String()
}
