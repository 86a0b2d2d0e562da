package source

import (
	"go/types"
	"maps"
	"reflect"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/objectpath"
)

// facts are what packages share, by what they are about. They are handed on as go
// vet does: a package sees those of what it imports itself, and, of what that
// imports, those about types, fields and methods.
type facts map[about]analysis.Fact

// about is an object, or a package where there is none, and the type of the fact.
type about struct {
	pkg *types.Package
	obj types.Object
	t   reflect.Type
}

// inherited are the facts that the imports of the unit share.
func (u *unit) inherited() facts {
	all := facts{}
	for _, imported := range u.imports {
		maps.Copy(all, imported.facts)
	}
	return all
}

// shared are those of all the facts that whoever imports pkg sees.
func (all facts) shared(pkg *types.Package) facts {
	var kept facts
	var paths objectpath.Encoder
	for key, fact := range all {
		if key.pkg == pkg && !reachable(key.obj, &paths) || key.pkg != pkg && !handedOn(key.obj) {
			continue
		}
		if kept == nil {
			kept = facts{}
		}
		kept[key] = fact
	}
	return kept
}

// reachable reports whether the object, if it is one, can be named from outside of
// its package, or is part of what can.
func reachable(obj types.Object, paths *objectpath.Encoder) bool {
	if obj == nil {
		return true
	}
	if _, err := paths.For(obj); err != nil {
		return false
	}
	_, isType := obj.(*types.TypeName)
	return obj.Exported() || isType || obj.Parent() != obj.Pkg().Scope()
}

// handedOn reports whether a fact about an object of another package is one about
// a type, or a part of one.
func handedOn(obj types.Object) bool {
	if obj == nil {
		return false
	}
	_, isType := obj.(*types.TypeName)
	return isType || obj.Parent() != obj.Pkg().Scope()
}

// get copies the fact to where ptr points.
func (all facts) get(pkg *types.Package, obj types.Object, ptr analysis.Fact) bool {
	fact, ok := all[about{pkg, obj, reflect.TypeOf(ptr)}]
	if ok {
		reflect.ValueOf(ptr).Elem().Set(reflect.ValueOf(fact).Elem())
	}
	return ok
}

func (all facts) set(pkg *types.Package, obj types.Object, fact analysis.Fact) {
	all[about{pkg, obj, reflect.TypeOf(fact)}] = fact
}

// objects are the facts about objects of the types that the analyzer has.
func (all facts) objects(of *analysis.Analyzer) (list []analysis.ObjectFact) {
	for key, fact := range all {
		if key.obj != nil && has(of, key.t) {
			list = append(list, analysis.ObjectFact{Object: key.obj, Fact: fact})
		}
	}
	return list
}

// packages are the facts about packages of the types that the analyzer has.
func (all facts) packages(of *analysis.Analyzer) (list []analysis.PackageFact) {
	for key, fact := range all {
		if key.obj == nil && has(of, key.t) {
			list = append(list, analysis.PackageFact{Package: key.pkg, Fact: fact})
		}
	}
	return list
}

func has(a *analysis.Analyzer, t reflect.Type) bool {
	for _, f := range a.FactTypes {
		if reflect.TypeOf(f) == t {
			return true
		}
	}
	return false
}
