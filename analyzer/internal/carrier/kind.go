package carrier

// Kind says in what way a number meets a carrier.
type Kind uint8

// The kinds of use.
const (
	Comparison Kind = iota // for equality
	Range                  // ordered
	Argument               // passed to a parameter
	Value                  // assigned, returned, stored
)
