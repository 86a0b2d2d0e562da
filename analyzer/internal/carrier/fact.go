package carrier

import (
	"fmt"
	"strings"
)

// Fact says what a function, variable, field, function type or constant of one
// package means for the packages that import it.
type Fact struct {
	Carriers []Slot // in ascending order
	Pairs    []Pair // in ascending order
	Orders   []Pair // what it compares by order, in ascending order
	Through  uint8  // 1 + the parameter that the only result is, or points to
}

// String renders the fact for -debug output and for fixtures:
// "status param2 result0[] pair(1,2)".
func (f *Fact) String() string {
	var b strings.Builder
	b.WriteString("status")
	for _, s := range f.Carriers {
		b.WriteString(" " + s.String())
	}
	for _, p := range f.Pairs {
		fmt.Fprintf(&b, " pair(%s,%s)", p.A, p.B)
	}
	for _, p := range f.Orders {
		fmt.Fprintf(&b, " order(%s,%s)", p.A, p.B)
	}
	if f.Through > 0 {
		fmt.Fprintf(&b, " through(%d)", f.Through-1)
	}
	return b.String()
}

// Empty reports whether the fact says nothing.
func (f *Fact) Empty() bool {
	return len(f.Carriers) == 0 && len(f.Pairs) == 0 && len(f.Orders) == 0 && f.Through == 0
}

// OfCalls reports whether the fact is about something that is called, and not about
// what a variable or field itself is.
func (f *Fact) OfCalls() bool { return len(f.Carriers) == 0 || f.Carriers[0].Part != Itself }
