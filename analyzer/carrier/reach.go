package carrier

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
