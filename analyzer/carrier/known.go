package carrier

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
)

// knowledge is what is a carrier, or has one among its parameters and results,
// before anything is inferred: by its name first, which costs next to nothing,
// and then by itself.
type knowledge struct {
	names    nameSet
	compares comparisonNames
	objects  map[types.Object]bool
}

// tableNames are the names in the tables, as they stand in code. They are of
// all packages, since a value can be used without an import of its package.
var tableNames = sync.OnceValue(func() *nameSet {
	var s nameSet
	for _, t := range [...]table{roots, opaque} {
		for _, byName := range t {
			for name := range byName {
				s.add(name[strings.LastIndexByte(name, '.')+1:])
			}
		}
	}
	return &s
})

// learn collects the names of what is known in the package of the pass. Facts
// are about the packages that it imports, and about fields, methods and types
// of those behind them.
//
// It reports whether an imported type may give an interface of this package its
// meaning: whether one has a method of the name of one of own.
func (k *knowledge) learn(pass *analysis.Pass, takers []string, own map[string]bool) (open bool) {
	k.names = *tableNames()
	k.objects = map[types.Object]bool{}
	if pass.AllObjectFacts == nil {
		return true // this driver does not tell what others share
	}
	k.compares = comparisonsOf(pass.Pkg)
	for _, name := range takers {
		k.names.add(name)
	}
	for _, f := range pass.AllObjectFacts() {
		k.compares.fact(f.Object.Name(), f.Fact)
		if fact, ok := f.Fact.(*Fact); ok && len(fact.Carriers) > 0 {
			k.names.add(f.Object.Name())
		}
		if fn, ok := f.Object.(*types.Func); ok && own[fn.Name()] {
			open = open || fn.Signature().Recv() != nil
		}
	}
	for _, imported := range pass.Pkg.Imports() {
		for name := range opaque[imported.Path()] {
			_, method, ok := strings.Cut(name, ".")
			open = open || ok && own[method]
		}
	}
	return open
}

// has reports whether something of that name may be known. It is asked for
// every identifier.
func (k *knowledge) has(name string) bool {
	return k.names.has(name) || strings.HasPrefix(name, "Status")
}

// knows reports whether what id names is known.
func (c *collector) knows(id *ast.Ident) bool {
	if !c.units.known.has(id.Name) {
		return false
	}
	obj := c.objectOf(id)
	return obj != nil && c.units.known.carries(c, obj)
}

func (k *knowledge) carries(c *collector, obj types.Object) bool {
	answer, asked := k.objects[obj]
	if !asked {
		answer = c.carries(obj)
		k.objects[obj] = answer
	}
	return answer
}

func (c *collector) carries(obj types.Object) bool {
	switch obj := obj.(type) {
	case *types.Const:
		if obj.Val().Kind() != constant.Int {
			return false
		}
		value, ok := constant.Int64Val(obj.Val())
		return ok && c.isStatus(obj, value)
	case *types.Var:
		return (obj.IsField() || packageLevel(obj)) && c.graph.facts.carries(obj.Origin())
	case *types.Func:
		return c.graph.facts.carries(obj.Origin()) || writesHeader(obj) || obj.Pkg() != c.pass.Pkg && c.takesHook(obj.Signature())
	case *types.TypeName:
		hook := c.graph.facts.carries(obj)
		c.units.hooks = c.units.hooks || hook
		return hook
	}
	return false
}

// nameSet is a set of names that may have more in it than was put in, so that
// a few bytes decide.
type nameSet [1 << 8]uint64

func (s *nameSet) add(name string) {
	h := hash(name)
	s[h>>6] |= 1 << (h & 63)
}

func (s *nameSet) has(name string) bool {
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
