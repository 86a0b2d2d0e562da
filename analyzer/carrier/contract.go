package carrier

import (
	"go/ast"
	"go/types"
)

// contracts links the methods of interfaces to the methods that implement
// them: what is a status for one is a status for the other.
type contracts struct {
	byName map[string][]abstract // interface methods with an integer, by name
	own    bool                  // some of them are of this package
}

// abstract is a method of an interface.
type abstract struct {
	iface  *types.Interface
	method *types.Func
}

// gather lists the interfaces of this package, and those of imported packages
// that have carrier methods.
func (k *contracts) gather(c *collector, imported []*types.TypeName) {
	for _, file := range c.pass.Files {
		for _, decl := range file.Decls {
			if gen, ok := decl.(*ast.GenDecl); ok {
				k.declared(c, gen)
			}
		}
	}
	k.own = len(k.byName) > 0
	for _, name := range imported {
		k.add(name)
	}
}

func (k *contracts) declared(c *collector, gen *ast.GenDecl) {
	for _, spec := range gen.Specs {
		spec, ok := spec.(*ast.TypeSpec)
		if !ok {
			return
		}
		if _, ok := spec.Type.(*ast.InterfaceType); !ok || spec.TypeParams != nil {
			continue
		}
		if name, ok := c.info.Defs[spec.Name].(*types.TypeName); ok {
			k.add(name)
		}
	}
}

func (k *contracts) add(name *types.TypeName) {
	iface, ok := name.Type().Underlying().(*types.Interface)
	if !ok {
		return
	}
	for i := range iface.NumMethods() {
		m := iface.Method(i)
		if hasInt(m.Signature().Params()) || hasInt(m.Signature().Results()) {
			if k.byName == nil {
				k.byName = map[string][]abstract{}
			}
			k.byName[m.Name()] = append(k.byName[m.Name()], abstract{iface, m})
		}
	}
}

func hasInt(t *types.Tuple) bool {
	for i := range t.Len() {
		switch shapeOf(t.At(i).Type()) {
		case shapeInt, shapeSeq, shapeMap:
			return true
		}
	}
	return false
}

// method links a method declared in this package to the interface methods that
// it implements.
func (k *contracts) method(c *collector, fn *types.Func) {
	recv := fn.Signature().Recv()
	if recv == nil {
		return
	}
	for _, a := range k.byName[fn.Name()] {
		if named := namedOf(recv.Type()); named != nil && named.TypeParams() == nil && implementsAny(named, a.iface) {
			k.connect(c, a.method, fn, nil)
		}
	}
}

func implementsAny(t types.Type, iface *types.Interface) bool {
	return types.Implements(t, iface) || types.Implements(types.NewPointer(t), iface)
}

// satisfy links the methods of an imported type, converted to an interface of
// this package, to those of the interface.
func (k *contracts) satisfy(c *collector, to types.Type, src ast.Expr) {
	if !k.own {
		return
	}
	iface := namedOf(to)
	if iface == nil || iface.Obj().Pkg() != c.pass.Pkg {
		return
	}
	u, ok := iface.Underlying().(*types.Interface)
	if !ok {
		return
	}
	from := c.info.TypeOf(src)
	if from == nil {
		return
	}
	for i := range u.NumMethods() {
		k.provide(c, u.Method(i), from, src)
	}
}

func (k *contracts) provide(c *collector, m *types.Func, from types.Type, at ast.Node) {
	if len(k.byName[m.Name()]) == 0 {
		return
	}
	obj, _, _ := types.LookupFieldOrMethod(from, true, c.pass.Pkg, m.Name())
	if fn, ok := obj.(*types.Func); ok && fn.Pkg() != c.pass.Pkg && fn != m {
		k.connect(c, m, fn.Origin(), at)
	}
}

// connect links parameters and results of the interface method m and of fn.
func (k *contracts) connect(c *collector, m, fn *types.Func, at ast.Node) {
	abstract, concrete := c.function(m), c.function(fn)
	for i := range min(abstract.sig.Params().Len(), concrete.sig.Params().Len()) {
		c.linkContainers(c.input(abstract, i), c.input(concrete, i), abstract.sig.Params().At(i).Type(), at)
	}
	for i := range min(abstract.sig.Results().Len(), concrete.sig.Results().Len()) {
		c.linkContainers(c.output(abstract, i), c.output(concrete, i), abstract.sig.Results().At(i).Type(), at)
	}
}

func (c *collector) linkContainers(abstract, concrete place, t types.Type, at ast.Node) {
	c.graph.each(abstract, concrete, t, at, func(a, b place, at ast.Node) { c.graph.implement(a, b, at) })
}
