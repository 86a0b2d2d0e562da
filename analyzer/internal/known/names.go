package known

import (
	"go/types"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
)

// Names are the names of what is a carrier, or has one among its parameters and
// results, and of the status constants of the package: a name costs next to
// nothing to ask for, and most are none of these.
type Names struct {
	carriers NameSet
	Compare  ComparerNames
}

// tabled are the names in the tables, as they stand in code. They are of all
// packages, since a value can be used without an import of its package.
var tabled = sync.OnceValue(func() *NameSet {
	var s NameSet
	for _, t := range [...]table{roots, opaque, redirectors} {
		for _, byName := range t {
			for name := range byName {
				s.Add(name[strings.LastIndexByte(name, '.')+1:])
			}
		}
	}
	for _, name := range keyConstants {
		s.Add(name)
	}
	return &s
})

// NamesIn collects the names of what is known in the package of the pass. Facts
// are about the packages that it imports, and about fields, methods and types
// of those behind them.
//
// It also tells whether an imported type may give an interface of this package
// its meaning: lent says that of a type and a method of which something is known.
func NamesIn(pass *analysis.Pass, takers []string, lent func(of *types.TypeName, method string) bool) (n *Names, lends bool) {
	n = &Names{carriers: *tabled()}
	for _, imported := range pass.Pkg.Imports() {
		n.spellers(imported.Path())
	}
	if pass.AllPackageFacts == nil || pass.AllObjectFacts == nil {
		return n, true // this driver does not tell what others share
	}
	n.Compare = ListedAround(pass.Pkg)
	for _, name := range takers {
		n.carriers.Add(name)
	}
	for fact, of := range allShared(pass) {
		n.Compare.Add(fact)
		if len(fact.Fact.Carriers) > 0 {
			n.carriers.Add(fact.Name)
		}
		lends = lends || of != nil && fact.Fact.OfCalls() && lent(of, fact.Name)
	}
	for _, imported := range pass.Pkg.Imports() {
		for of, method := range tabledMethods(imported) {
			lends = lends || lent(of, method)
		}
	}
	return n, lends
}

// Add adds the name of something else that is known.
func (n *Names) Add(name string) { n.carriers.Add(name) }

// Has reports whether something of that name may be known. It is asked for
// every identifier.
func (n *Names) Has(name string) bool {
	return n.carriers.Has(name) || strings.HasPrefix(name, "Status")
}

// NameSet is a set of names that may have more in it than was put in, so that
// a few bytes decide.
type NameSet [1 << 8]uint64

// Add adds a name.
func (s *NameSet) Add(name string) {
	h := hash(name)
	s[h>>6] |= 1 << (h & 63)
}

// Has reports whether name may have been added: false is certain.
func (s *NameSet) Has(name string) bool {
	h := hash(name)
	return s[h>>6]&(1<<(h&63)) != 0
}

// hash mixes the length and three letters of a name into 14 bits.
func hash(name string) uint16 {
	n := len(name)
	if n == 0 {
		return 0
	}
	return (uint16(n)*2503 + uint16(name[0])*41 + uint16(name[n/2])*293 + uint16(name[n-1])*1091) & (1<<14 - 1)
}
