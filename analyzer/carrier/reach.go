package carrier

// Format is that of facts, and changes with what they say. Drivers keep the facts
// of each tool by themselves; a build system that calls the tool with a
// configuration of its own may not.
const Format = 3

// Reach is the fact of a package from which a root can be reached, through
// its own imports or its interfaces. A package that imports none such can hold
// no carrier.
type Reach struct {
	Format     uint8    // [Format] of the tool that wrote the facts of the package
	Interfaces []string // names of interface types with carrier methods, sorted
	Takers     []string // names of functions to which a function with carriers is passed, sorted
	Answers    bool     // it makes responses with status lines of its own
}

// AFact marks Reach as an analysis fact.
func (*Reach) AFact() {}

func (*Reach) String() string { return "reaches HTTP" }
