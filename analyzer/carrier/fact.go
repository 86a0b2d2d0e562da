package carrier

// Fact says what a function, variable, field, function type or constant of one
// package means for the packages that import it. It is small, free of
// positions and maps, and so the same bytes on every run.
type Fact struct {
	Carriers []Slot // in ascending order
	Pairs    []Pair // in ascending order
	Through  uint8  // 1 + the parameter that the only result is, or points to
}

// AFact marks Fact as an analysis fact.
func (*Fact) AFact() {}

func (f *Fact) String() string { return "status" + f.describe() }

// Part says which part of an object a slot is about.
type Part uint8

// The parts of an object.
const (
	Itself   Part = iota // a variable, field or constant
	Param                // parameter Index of a function or function variable
	Result               // result Index of one
	Receiver             // the receiver of a method
)

// Slot is a carrier: one part of an object, or what Path leads to inside it.
type Slot struct {
	Part  Part
	Index uint8
	Path  Path
	Why   string // one hop, for the reader of a diagnostic
}

// Path leads into containers: a base-3 number whose lowest digit is the first
// step, 1 to the elements or values, 2 to the keys.
type Path uint8

// The two steps of a path.
const (
	elemStep Path = 1
	keyStep  Path = 2
)

// tooDeep stands for every path of more than three steps: a function that
// compares elements by calling itself would have ever longer ones.
const tooDeep Path = 255

// then is the path p and one more step.
func (p Path) then(step Path) Path {
	if p >= 9 {
		return tooDeep
	}
	unit := Path(1)
	for q := p; q > 0; q /= 3 {
		unit *= 3
	}
	return p + unit*step
}

// join is the path p followed by q.
func (p Path) join(q Path) Path {
	if q == tooDeep {
		return tooDeep
	}
	for ; q > 0; q /= 3 {
		p = p.then(q % 3)
	}
	return p
}

// Pair says that a function compares two of its operands.
type Pair struct{ A, B Operand }

// Operand is a parameter, or what Path leads to inside it. The receiver has
// index -1.
type Operand struct {
	Index int8
	Path  Path
}

// Reach is the fact of a package from which a root can be reached, through
// its own imports or its interfaces. A package that imports none such can hold
// no carrier.
type Reach struct {
	Interfaces []string // names of interface types with carrier methods, sorted
	Takers     []string // names of functions to which a function with carriers is passed, sorted
}

// AFact marks Reach as an analysis fact.
func (*Reach) AFact() {}

func (*Reach) String() string { return "reaches HTTP" }
