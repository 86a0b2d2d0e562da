package known

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// Sharing collects what a package shares: what other packages can name.
type Sharing struct {
	carrier.Shared
	pkg    *types.Package
	types  map[*types.TypeName]*carrier.Members
	fields map[*types.Var]*carrier.Fact
}

// NewSharing returns one in which there is nothing.
func NewSharing(pkg *types.Package) *Sharing {
	return &Sharing{
		Shared: carrier.Shared{Format: carrier.Format}, pkg: pkg,
		types: map[*types.TypeName]*carrier.Members{}, fields: map[*types.Var]*carrier.Fact{},
	}
}

// Object adds a fact about an object of the package.
func (s *Sharing) Object(obj types.Object, f *carrier.Fact) {
	switch o := obj.(type) {
	case *types.TypeName:
		s.member(o, "", "", f)
		return
	case *types.Func:
		if recv := o.Signature().Recv(); recv != nil {
			if named := shape.Named(recv.Type()); named != nil {
				s.member(named.Obj(), "", o.Name(), f)
			}
			return
		}
	case *types.Var:
		if o.IsField() {
			s.fields[o] = f
			return
		}
	}
	if atPackageLevel(obj) {
		s.Add("", obj.Name(), f)
	}
}

func (s *Sharing) member(of *types.TypeName, path, name string, f *carrier.Fact) {
	if !atPackageLevel(of) {
		return
	}
	m := s.types[of]
	if m == nil {
		m = new(carrier.Members)
		s.types[of] = m
	}
	m.Add(path, name, f)
}

// Export exports what was added. Interfaces and takers may be in it twice.
func (s *Sharing) Export(pass *analysis.Pass) {
	s.placeFields()
	s.dropHidden()
	for name, members := range s.types {
		members.Close()
		pass.ExportObjectFact(name, members)
	}
	s.Close()
	for _, list := range [...]*[]string{&s.Interfaces, &s.Takers} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
	if s.Near || len(s.Objects()) > 0 || len(s.types) > 0 {
		pass.ExportPackageFact(&s.Shared)
	}
}

// dropHidden drops what is known of types that no other package can have a value of:
// it would be handed on to all that import this one.
func (s *Sharing) dropHidden() {
	var exposed map[*types.TypeName]bool
	for name := range s.types {
		if name.Exported() {
			continue
		}
		if exposed == nil {
			exposed = exposedTypes(s.pkg)
		}
		if !exposed[name] {
			delete(s.types, name)
		}
	}
}

// placeFields looks for the structs of the fields. Those that no name leads to, such
// as the ones inside functions, other packages cannot name either.
func (s *Sharing) placeFields() {
	if len(s.fields) == 0 {
		return
	}
	for _, name := range s.pkg.Scope().Names() {
		obj := s.pkg.Scope().Lookup(name)
		if of := declaredType(obj); of != nil {
			s.fieldsOf("", writtenOut(obj), func(path string, v *types.Var, f *carrier.Fact) { s.member(of, path, v.Name(), f) })
		} else {
			s.fieldsOf(name, writtenOut(obj), func(path string, v *types.Var, f *carrier.Fact) { s.Add(path, v.Name(), f) })
		}
	}
}

func (s *Sharing) fieldsOf(path string, t types.Type, add func(string, *types.Var, *carrier.Fact)) {
	for v := range fieldsIn(t) {
		if f := s.fields[v]; f != nil {
			add(path, v, f)
		}
		s.fieldsOf(join(path, v.Name()), v.Type(), add)
	}
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}
