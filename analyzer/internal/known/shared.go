package known

import (
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// shared reads what packages share: the facts that the driver has.
type shared struct {
	pkg      *types.Package // the one of the pass
	packages func(*types.Package, analysis.Fact) bool
	objects  func(types.Object, analysis.Fact) bool
	all      func() []analysis.ObjectFact

	cache map[*types.Package]*carrier.Shared
	types map[string][]*types.TypeName // by the fields that something is told of, once asked for
}

// Shared returns what the package of obj shares about it, or nil. It must not be
// changed.
func (s *shared) Shared(obj types.Object) *carrier.Fact {
	if obj.Pkg() == nil || obj.Pkg() == s.pkg || s.packages == nil {
		return nil
	}
	switch obj := obj.(type) {
	case *types.TypeName:
		return first(s.members(obj), "")
	case *types.Func:
		if recv := obj.Signature().Recv(); recv != nil {
			return s.method(obj, shape.Named(recv.Type()))
		}
	case *types.Var:
		if obj.IsField() {
			return s.field(obj)
		}
	}
	if p := s.of(obj.Pkg()); p != nil && atPackageLevel(obj) {
		return first(p, obj.Name())
	}
	return nil
}

func (s *shared) method(fn *types.Func, of *types.Named) *carrier.Fact {
	if of == nil {
		return nil // of an interface without a name
	}
	return first(s.members(of.Obj()), fn.Name())
}

// field asks the types of which something is told about a field of that name: a
// field has no name of its owner.
func (s *shared) field(v *types.Var) *carrier.Fact {
	if p := s.of(v.Pkg()); p != nil {
		for _, n := range p.Of(v.Name()) {
			if n.Path != "" && hasField(v.Pkg(), n.Path, v) {
				return &n.Fact
			}
		}
	}
	for _, name := range s.typesWith(v) {
		if name.Pkg() != v.Pkg() {
			continue
		}
		for _, n := range s.members(name).Of(v.Name()) {
			if leadsTo(writtenOut(name), n.Path, v) {
				return &n.Fact
			}
		}
	}
	return nil
}

// typesWith lists the types of which something is told about a member with the name
// of v.
func (s *shared) typesWith(v *types.Var) []*types.TypeName {
	if s.all == nil {
		return allTypes(v.Pkg()) // this driver does not tell
	}
	if s.types == nil {
		s.types = map[string][]*types.TypeName{}
		for name, members := range typesIn(s.all()) {
			for _, n := range members.Objects() {
				s.types[n.Name] = append(s.types[n.Name], name)
			}
		}
	}
	return s.types[v.Name()]
}

func allTypes(pkg *types.Package) []*types.TypeName {
	var list []*types.TypeName
	for _, name := range pkg.Scope().Names() {
		if of := declaredType(pkg.Scope().Lookup(name)); of != nil {
			list = append(list, of)
		}
	}
	return list
}

func (s *shared) of(pkg *types.Package) *carrier.Shared {
	p, asked := s.cache[pkg]
	if !asked {
		if fact := new(carrier.Shared); s.packages(pkg, fact) {
			p = fact
		}
		s.cache[pkg] = p
	}
	return p
}

func (s *shared) members(name *types.TypeName) *carrier.Members {
	m := new(carrier.Members)
	s.objects(name, m)
	return m
}

// first is the fact about what has the name and no path.
func first(facts interface{ Of(string) []carrier.Named }, name string) *carrier.Fact {
	if list := facts.Of(name); len(list) > 0 && list[0].Path == "" {
		return &list[0].Fact
	}
	return nil
}

func atPackageLevel(obj types.Object) bool { return obj.Pkg().Scope().Lookup(obj.Name()) == obj }
