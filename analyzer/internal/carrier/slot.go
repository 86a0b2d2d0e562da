package carrier

import "strconv"

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

func (s Slot) String() string {
	name := [...]string{"itself", "param", "result", "receiver"}[s.Part]
	if s.Part == Param || s.Part == Result {
		name += strconv.Itoa(int(s.Index))
	}
	return name + s.Path.String()
}
