package carrier

import (
	"fmt"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Format is that of facts, and changes with what they say. Drivers keep the facts
// of each tool by themselves; a build system that calls the tool with a
// configuration of its own may not.
const Format = 5

// FactTypes lists the facts that the analyzer must declare: one about a package and
// one about each type that has something to tell. A fact for each function, method
// and field would repeat the path of the package for each, and drivers would look
// each up wherever the package is imported, whether or not it is used there.
func FactTypes() []analysis.Fact { return []analysis.Fact{new(Shared), new(Members)} }

// Shared is what a package tells those that import it of itself and of its objects
// at package level. It is free of positions and maps, and so the same bytes on every
// run.
type Shared struct {
	Format     uint8    // [Format] of the tool that wrote the facts of the package
	Near       bool     // a root can be reached through its imports or interfaces: one that imports none such can hold no carrier
	Interfaces []string // names of interface types with carrier methods, sorted
	Takers     []string // names of functions to which a function with carriers is passed, sorted
	objects
}

// Members is what the package of a declared type tells of the methods and fields of
// the type, and under the empty name of itself. Drivers hand it on with the type.
type Members struct{ objects }

// AFact marks Shared as an analysis fact.
func (*Shared) AFact() {}

// AFact marks Members as an analysis fact.
func (*Members) AFact() {}

// String renders the fact for -debug output: "members Code: status itself".
func (m *Members) String() string {
	var b strings.Builder
	b.WriteString("members")
	for i, n := range m.list {
		if i > 0 {
			b.WriteString(",")
		}
		fmt.Fprintf(&b, " %s: %v", strings.TrimLeft(n.Path+"."+n.Name, "."), &n.Fact)
	}
	return b.String()
}
