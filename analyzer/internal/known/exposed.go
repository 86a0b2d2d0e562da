package known

import "go/types"

// exposure finds the types of a package that other packages can have a value of:
// those that are exported, and those that lie behind what is.
type exposure struct {
	pkg   *types.Package
	types map[*types.TypeName]bool
}

// exposedTypes returns the exposed types of pkg.
func exposedTypes(pkg *types.Package) map[*types.TypeName]bool {
	e := exposure{pkg, map[*types.TypeName]bool{}}
	for _, name := range pkg.Scope().Names() {
		if obj := pkg.Scope().Lookup(name); obj.Exported() {
			e.visit(obj.Type())
		}
	}
	return e.types
}

func (e exposure) visit(t types.Type) {
	switch t := t.(type) {
	case *types.Alias:
		e.visit(types.Unalias(t))
	case *types.Named:
		e.named(t)
	case *types.Map:
		e.visit(t.Key())
		e.visit(t.Elem())
	case interface{ Elem() types.Type }: // pointers, slices, arrays, channels
		e.visit(t.Elem())
	case *types.Signature:
		e.tuple(t.Params())
		e.tuple(t.Results())
	case *types.Struct:
		for v := range t.Fields() {
			if v.Exported() || v.Embedded() {
				e.visit(v.Type())
			}
		}
	case *types.Interface:
		for m := range t.Methods() {
			e.visit(m.Signature())
		}
		for embedded := range t.EmbeddedTypes() {
			e.visit(embedded)
		}
	}
}

func (e exposure) tuple(tuple *types.Tuple) {
	for v := range tuple.Variables() {
		e.visit(v.Type())
	}
}

// named visits what can be reached from a value of the type: its exported methods
// and what it is made of.
func (e exposure) named(t *types.Named) {
	for arg := range t.TypeArgs().Types() {
		e.visit(arg)
	}
	t = t.Origin()
	if t.Obj().Pkg() != e.pkg || e.types[t.Obj()] {
		return
	}
	e.types[t.Obj()] = true
	for m := range t.Methods() {
		if m.Exported() {
			e.visit(m.Signature())
		}
	}
	e.visit(t.Underlying())
}
