package carrier

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
)

// knowledge is what is a carrier, or has one among its parameters and results,
// before anything is inferred: by its name first, which costs next to nothing,
// and then by itself.
type knowledge struct {
	names   nameSet
	methods [][]string // the methods that other packages share, each list sorted
	objects map[types.Object]bool
	nothing bool // the driver does not tell what others share
}

// rootNames are the names in the table of the standard library.
var rootNames = sync.OnceValue(func() *nameSet {
	var s nameSet
	for _, byName := range roots {
		s.addAll(lastNames(byName))
	}
	return &s
})

// lastNames lists the names of a table as they stand in code.
func lastNames(byName map[string]Fact) []string {
	var names []string
	for name := range byName {
		names = append(names, name[strings.LastIndexByte(name, '.')+1:])
	}
	return names
}

// learn collects the names of what is known in the package of the pass.
func (k *knowledge) learn(pass *analysis.Pass) {
	k.names = *rootNames()
	k.objects = map[types.Object]bool{}
	if pass.AllPackageFacts == nil {
		k.nothing = true
		return
	}
	for _, fact := range pass.AllPackageFacts() {
		if reach, ok := fact.Fact.(*Reach); ok && len(reach.Names) > 0 {
			k.names.addAll(reach.Names)
			k.methods = append(k.methods, reach.Methods)
		}
	}
	for _, t := range [...]table{roots, opaque} {
		k.names.addAll(lastNames(t[pass.Pkg.Path()]))
	}
}

// has reports whether something of that name may be known. It is asked for
// every identifier.
func (k *knowledge) has(name string) bool {
	return k.names.has(name) || strings.HasPrefix(name, "Status")
}

// sharedMethod reports whether another package shares a method of that name.
func (k *knowledge) sharedMethod(name string) bool {
	if !k.names.has(name) {
		return false
	}
	return slices.ContainsFunc(k.methods, func(names []string) bool {
		_, found := slices.BinarySearch(names, name)
		return found
	})
}

// knows reports whether what id names is known.
func (c *collector) knows(id *ast.Ident) bool {
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

func (s *nameSet) addAll(names []string) {
	for _, name := range names {
		h := hash(name)
		s[h>>6] |= 1 << (h & 63)
	}
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
