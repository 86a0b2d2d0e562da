package flow

import (
	"go/ast"
	"go/types"
	"maps"
	"slices"

	"github.com/statusconst/statusconst/analyzer/internal/compare"
	"github.com/statusconst/statusconst/analyzer/internal/graph"
	"github.com/statusconst/statusconst/analyzer/internal/known"
	"github.com/statusconst/statusconst/analyzer/internal/reader"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
	"github.com/statusconst/statusconst/analyzer/internal/syntax"
	"github.com/statusconst/statusconst/analyzer/internal/words"
)

// contracts link the methods of interfaces to the methods that implement them:
// what is a status for one is a status for the other.
type contracts struct {
	byName      map[string][]abstract         // interface methods with an integer, or that may compare, by name
	linked      map[*types.Func][]*types.Func // interface methods of this package by what implements them
	embedding   []*types.TypeName             // struct types of this package that embed others
	imported    map[string]bool               // names of methods of imported interfaces
	implemented map[conformance]bool          // whether a type implements an interface: asked for each of its methods
	connected   map[[2]*types.Func]bool       // an interface's method and one that implements it
	satisfied   map[conformance]bool          // what satisfy has linked
	asked       map[*types.Interface]bool     // whether an interface has a method of a contract
}

// conformance is whether a type, or a pointer to it, implements an interface.
type conformance struct {
	t     *types.TypeName
	iface *types.Interface
}

// abstract is a method of an interface.
type abstract struct {
	iface  *types.Interface
	method *types.Func
	own    bool // the interface is of this package
}

// gatherContracts lists the interfaces of this package, and those of imported
// packages that have carrier methods.
func (r *Recorder) gatherContracts(imported []*types.TypeName) {
	k := &r.contracts
	for spec := range syntax.Specs(r.files) {
		if spec, ok := spec.(*ast.TypeSpec); ok {
			r.declaredType(spec)
		}
	}
	if len(imported) > 0 {
		k.imported = map[string]bool{}
	}
	for _, name := range imported {
		for _, m := range k.add(name, false) {
			k.imported[m.Name()] = true
		}
	}
	for _, name := range k.embedding {
		r.promoted(name)
	}
}

func (r *Recorder) declaredType(spec *ast.TypeSpec) {
	name, ok := r.Info.Defs[spec.Name].(*types.TypeName)
	if !ok || spec.TypeParams != nil {
		return
	}
	switch t := spec.Type.(type) {
	case *ast.InterfaceType:
		r.contracts.add(name, true)
	case *ast.StructType:
		if embeds(t) {
			r.contracts.embedding = append(r.contracts.embedding, name)
		}
	}
}

func embeds(s *ast.StructType) bool {
	return slices.ContainsFunc(s.Fields.List, func(f *ast.Field) bool { return len(f.Names) == 0 })
}

// promoted links the methods that a struct has from its embedded fields: the
// struct implements an interface with them, their own type may not.
func (r *Recorder) promoted(name *types.TypeName) {
	for _, method := range slices.Sorted(maps.Keys(r.contracts.byName)) {
		if !words.Confirms(method) {
			continue
		}
		obj, path, _ := types.LookupFieldOrMethod(name.Type(), true, r.Pkg, method)
		fn, ok := obj.(*types.Func)
		if !ok || len(path) < 2 || fn.Pkg() != r.Pkg || types.IsInterface(fn.Signature().Recv().Type()) {
			continue
		}
		for _, a := range r.contracts.byName[method] {
			if r.confirms(a.method) && r.contracts.implements(name, a.iface) {
				r.connect(a.method, fn.Origin(), nil)
			}
		}
	}
}

// add lists the methods of an interface that matter, and returns them.
func (k *contracts) add(name *types.TypeName, own bool) (added []*types.Func) {
	iface, ok := name.Type().Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	for m := range iface.Methods() {
		if shape.Any(m.Signature().Params()) || shape.Any(m.Signature().Results()) || compare.Able(m.Signature()) {
			if k.byName == nil {
				k.byName = map[string][]abstract{}
			}
			k.byName[m.Name()] = append(k.byName[m.Name()], abstract{iface, m, own})
			added = append(added, m)
		}
	}
	return added
}

// MayImplement reports whether fn may implement a method of an imported
// interface that has carriers.
func (r *Recorder) MayImplement(fn *ast.FuncDecl) bool {
	return fn.Recv != nil && r.contracts.imported[fn.Name.Name]
}

// InContract reports whether the methods of an interface that matter include the
// method fn of this package, and its receiver has all of them.
func (r *Recorder) InContract(fn *ast.FuncDecl) (receiver *types.TypeName, ok bool) {
	methods := r.contracts.byName[fn.Name.Name]
	if fn.Recv == nil || len(methods) == 0 {
		return nil, false
	}
	obj, ok := r.Info.Defs[fn.Name].(*types.Func)
	if !ok {
		return nil, false
	}
	named := shape.Named(obj.Signature().Recv().Type())
	if named == nil {
		return nil, false
	}
	return named.Obj(), named.TypeParams() != nil ||
		slices.ContainsFunc(methods, func(a abstract) bool { return r.contracts.implements(named.Obj(), a.iface) })
}

// Lent reports whether a type of another package, of whose method something is
// known, may give its meaning to an interface of this package: it is one, or a struct
// of this package that has methods of others is.
func (r *Recorder) Lent(of *types.TypeName, method string) bool {
	for _, a := range r.contracts.byName[method] {
		if !a.own || known.WritesHeader(a.method) {
			continue
		}
		if generic(of) || r.contracts.implements(of, a.iface) || r.borrows(a) {
			return true
		}
	}
	return false
}

// borrows reports whether a struct of this package implements the interface with a
// method of another package.
func (r *Recorder) borrows(a abstract) bool {
	return slices.ContainsFunc(r.contracts.embedding, func(name *types.TypeName) bool {
		obj, _, _ := types.LookupFieldOrMethod(name.Type(), true, r.Pkg, a.method.Name())
		return obj != nil && obj.Pkg() != r.Pkg && r.contracts.implements(name, a.iface)
	})
}

func generic(name *types.TypeName) bool {
	named, ok := name.Type().(*types.Named)
	return ok && named.TypeParams() != nil
}

// implementation links a method declared in this package to the methods of
// interfaces that its type has, where the name confirms that.
func (r *Recorder) implementation(fn *types.Func) {
	recv := fn.Signature().Recv()
	if recv == nil {
		return
	}
	for _, a := range r.contracts.byName[fn.Name()] {
		if !r.confirms(a.method) {
			continue
		}
		if named := shape.Named(recv.Type()); named != nil && named.TypeParams() == nil && r.contracts.implements(named.Obj(), a.iface) {
			r.connect(a.method, fn, nil)
		}
	}
}

// (3.2) confirms reports whether the name of an interface's method is enough
// for what has its methods, where no conversion to the interface is seen: an
// error that errors.As finds, say. Across packages, code alone is not: there
// are many codes.
//
//	errors.As(err, &coder); coder.StatusCode() == 404 ⇒ 404 is a status
func (r *Recorder) confirms(m *types.Func) bool {
	if m.Pkg() == r.Pkg {
		return words.Confirms(m.Name())
	}
	return words.Status(m.Name())
}

// implements reports whether t or a pointer to it implements iface.
func (k *contracts) implements(t *types.TypeName, iface *types.Interface) bool {
	q := conformance{t, iface}
	answer, asked := k.implemented[q]
	if !asked {
		answer = types.Implements(types.NewPointer(t.Type()), iface) || types.Implements(t.Type(), iface)
		if k.implemented == nil {
			k.implemented = map[conformance]bool{}
		}
		k.implemented[q] = answer
	}
	return answer
}

// connect links parameters and results of the interface method m and of fn.
func (r *Recorder) connect(m, fn *types.Func, at ast.Node) {
	abstract, concrete := r.Function(m), r.Function(fn)
	key := [2]*types.Func{m, fn}
	if r.contracts.connected[key] {
		return
	}
	if r.contracts.connected == nil {
		r.contracts.connected = map[[2]*types.Func]bool{}
	}
	r.contracts.connected[key] = true
	if concrete.Own {
		r.OpenInputs(concrete)
	}
	if abstract.Own {
		if r.contracts.linked == nil {
			r.contracts.linked = map[*types.Func][]*types.Func{}
		}
		r.contracts.linked[fn] = append(r.contracts.linked[fn], m)
	}
	for _, pair := range concrete.Pairs {
		r.addPair(m, relation{Pair: pair})
	}
	r.connectTuple(abstract, concrete, abstract.Sig.Params(), concrete.Sig.Params(), r.Input, at)
	r.connectTuple(abstract, concrete, abstract.Sig.Results(), concrete.Sig.Results(), r.Output, at)
}

func (r *Recorder) connectTuple(abstract, concrete *reader.Function, a, b *types.Tuple, place func(*reader.Function, int) graph.Place, at ast.Node) {
	for i := range min(a.Len(), b.Len()) {
		r.graph.Implement(place(abstract, i), place(concrete, i), a.At(i).Type(), at)
	}
}
