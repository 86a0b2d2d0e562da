package known

import (
	"go/types"
	"iter"
	"strings"
)

// hasField reports whether path, names joined by dots, leads from the package level
// of pkg to the struct that has v.
func hasField(pkg *types.Package, path string, v *types.Var) bool {
	first, rest, _ := strings.Cut(path, ".")
	obj := pkg.Scope().Lookup(first)
	return obj != nil && leadsTo(writtenOut(obj), rest, v)
}

// leadsTo reports whether path leads from t to the struct that has v.
func leadsTo(t types.Type, path string, v *types.Var) bool {
	first, rest, _ := strings.Cut(path, ".")
	for f := range fieldsIn(t) {
		if path == "" && f == v || path != "" && f.Name() == first && leadsTo(f.Type(), rest, v) {
			return true
		}
	}
	return false
}

// fieldOf returns the field of the struct type of pkg, or nil.
func fieldOf(pkg *types.Package, owner, field string) *types.Var {
	obj := pkg.Scope().Lookup(owner)
	if obj == nil {
		return nil
	}
	for v := range fieldsIn(writtenOut(obj)) {
		if v.Name() == field {
			return v
		}
	}
	return nil
}

// writtenOut is what is written behind the name of obj: its type, or for a declared
// type what that is made of.
func writtenOut(obj types.Object) types.Type {
	if declaredType(obj) != nil {
		return obj.Type().Underlying()
	}
	return obj.Type()
}

// declaredType returns obj if it is a type that is declared, and no alias, or nil.
func declaredType(obj types.Object) *types.TypeName {
	if name, ok := obj.(*types.TypeName); ok && !name.IsAlias() {
		return name
	}
	return nil
}

// fieldsIn returns the fields of the structs that are written out in t, not of those
// that have a name of their own, nor of structs inside these structs.
func fieldsIn(t types.Type) iter.Seq[*types.Var] {
	return func(yield func(*types.Var) bool) { eachField(t, yield) }
}

func eachField(t types.Type, yield func(*types.Var) bool) bool {
	switch t := types.Unalias(t).(type) {
	case *types.Struct:
		for v := range t.Fields() {
			if !yield(v) {
				return false
			}
		}
	case *types.Map:
		return eachField(t.Key(), yield) && eachField(t.Elem(), yield)
	case interface{ Elem() types.Type }: // pointers, slices, arrays, channels
		return eachField(t.Elem(), yield)
	case *types.Signature:
		return eachOf(t.Params(), yield) && eachOf(t.Results(), yield)
	}
	return true
}

func eachOf(tuple *types.Tuple, yield func(*types.Var) bool) bool {
	for v := range tuple.Variables() {
		if !eachField(v.Type(), yield) {
			return false
		}
	}
	return true
}
