package carrier

import (
	"go/ast"
	"go/types"
	"maps"
	"slices"
)

// contracts links the methods of interfaces to the methods that implement
// them: what is a status for one is a status for the other.
type contracts struct {
	byName    map[string][]abstract         // interface methods with an integer, or that may compare, by name
	linked    map[*types.Func][]*types.Func // interface methods of this package by what implements them
	embedding []*types.TypeName             // struct types of this package that embed others
	own       bool                          // some of the interfaces are of this package
	imported  map[string]bool               // names of methods of imported interfaces
	answers   map[question]bool             // whether a type implements an interface: asked for each of its methods
	satisfied map[question]bool             // what satisfy has linked
}

// question is whether a type, or a pointer to it, implements an interface.
type question struct {
	t     *types.TypeName
	iface *types.Interface
}

// abstract is a method of an interface.
type abstract struct {
	iface  *types.Interface
	method *types.Func
}

// gather lists the interfaces of this package, and those of imported packages
// that have carrier methods.
func (k *contracts) gather(c *collector, imported []*types.TypeName) {
	c.specs(func(spec ast.Spec) {
		if spec, ok := spec.(*ast.TypeSpec); ok {
			k.declared(c, spec)
		}
	})
	k.own = len(k.byName) > 0
	if len(imported) > 0 {
		k.imported = map[string]bool{}
	}
	for _, name := range imported {
		for _, m := range k.add(name) {
			k.imported[m.Name()] = true
		}
	}
	for _, name := range k.embedding {
		k.promoted(c, name)
	}
}

func (k *contracts) declared(c *collector, spec *ast.TypeSpec) {
	name, ok := c.info.Defs[spec.Name].(*types.TypeName)
	if !ok || spec.TypeParams != nil {
		return
	}
	switch t := spec.Type.(type) {
	case *ast.InterfaceType:
		k.add(name)
	case *ast.StructType:
		if embeds(t) {
			k.embedding = append(k.embedding, name)
		}
	}
}

func embeds(s *ast.StructType) bool {
	return slices.ContainsFunc(s.Fields.List, func(f *ast.Field) bool { return len(f.Names) == 0 })
}

// promoted links the methods that a struct has from its embedded fields: the
// struct implements an interface with them, their own type may not.
func (k *contracts) promoted(c *collector, name *types.TypeName) {
	for _, method := range slices.Sorted(maps.Keys(k.byName)) {
		obj, path, _ := types.LookupFieldOrMethod(name.Type(), true, c.pass.Pkg, method)
		fn, ok := obj.(*types.Func)
		if !ok || len(path) < 2 || types.IsInterface(fn.Signature().Recv().Type()) {
			continue
		}
		for _, a := range k.byName[method] {
			if fn.Pkg() == c.pass.Pkg && k.implements(name, a.iface) {
				k.connect(c, a.method, fn.Origin(), nil)
			}
		}
	}
}

// add lists the methods of an interface that matter, and returns them.
func (k *contracts) add(name *types.TypeName) (added []*types.Func) {
	iface, ok := name.Type().Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	for i := range iface.NumMethods() {
		m := iface.Method(i)
		if hasInt(m.Signature().Params()) || hasInt(m.Signature().Results()) || comparing(m.Signature()) {
			if k.byName == nil {
				k.byName = map[string][]abstract{}
			}
			k.byName[m.Name()] = append(k.byName[m.Name()], abstract{iface, m})
			added = append(added, m)
		}
	}
	return added
}

// declares reports whether fn may implement a method of an imported interface
// that has carriers.
func (k *contracts) declares(fn *ast.FuncDecl) bool {
	return fn.Recv != nil && k.imported[fn.Name.Name]
}

// names lists the methods of this package's interfaces that an imported type
// may give their meaning.
func (k *contracts) names() map[string]bool {
	if !k.own {
		return nil
	}
	own := map[string]bool{}
	for name, methods := range k.byName {
		if slices.ContainsFunc(methods, func(a abstract) bool { return !writesHeader(a.method) }) {
			own[name] = true
		}
	}
	return own
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
		if named := namedOf(recv.Type()); named != nil && named.TypeParams() == nil && k.implements(named.Obj(), a.iface) {
			k.connect(c, a.method, fn, nil)
		}
	}
}

// implements reports whether t or a pointer to it implements iface.
func (k *contracts) implements(t *types.TypeName, iface *types.Interface) bool {
	q := question{t, iface}
	answer, asked := k.answers[q]
	if !asked {
		answer = types.Implements(types.NewPointer(t.Type()), iface) || types.Implements(t.Type(), iface)
		if k.answers == nil {
			k.answers = map[question]bool{}
		}
		k.answers[q] = answer
	}
	return answer
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
	if named := namedOf(from); named != nil && k.repeated(question{named.Obj(), u}) {
		return
	}
	for i := range u.NumMethods() {
		k.provide(c, u.Method(i), from, src)
	}
}

// repeated reports whether it was asked before.
func (k *contracts) repeated(q question) bool {
	if k.satisfied[q] {
		return true
	}
	if k.satisfied == nil {
		k.satisfied = map[question]bool{}
	}
	k.satisfied[q] = true
	return false
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
	if abstract.own {
		if k.linked == nil {
			k.linked = map[*types.Func][]*types.Func{}
		}
		k.linked[fn] = append(k.linked[fn], m)
	}
	for _, pair := range concrete.pairs {
		c.pairing.add(c, m, relation{Pair: pair})
	}
	for i := range min(abstract.sig.Params().Len(), concrete.sig.Params().Len()) {
		c.linkContainers(c.input(abstract, i), c.input(concrete, i), abstract.sig.Params().At(i).Type(), at)
	}
	for i := range min(abstract.sig.Results().Len(), concrete.sig.Results().Len()) {
		c.linkContainers(c.output(abstract, i), c.output(concrete, i), abstract.sig.Results().At(i).Type(), at)
	}
}

// implemented returns the interface methods of this package that fn
// implements.
func (k *contracts) implemented(fn *types.Func) []*types.Func { return k.linked[fn] }

func (c *collector) linkContainers(abstract, concrete place, t types.Type, at ast.Node) {
	c.graph.each(abstract, concrete, t, at, func(a, b place, at ast.Node) { c.graph.implement(a, b, at) })
}
