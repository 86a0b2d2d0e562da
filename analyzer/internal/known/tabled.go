package known

import (
	"go/types"
	"strings"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// stated returns what the tables say of obj, or nil. What they have for a package
// is asked once.
func (f *Facts) stated(obj types.Object) *carrier.Fact {
	pkg := obj.Pkg()
	if pkg == nil {
		return nil
	}
	tabled, asked := f.tabled[pkg]
	if !asked {
		tabled = tabledFor(pkg.Path())
		f.tabled[pkg] = tabled
	}
	for _, byName := range tabled {
		if fact := lookup(byName, obj); fact != nil {
			return fact
		}
	}
	return nil
}

// tabledFor lists what each table has for the package at path.
func tabledFor(path string) (list []map[string]carrier.Fact) {
	pattern := anyMajor(path)
	for _, t := range [...]table{roots, opaque, redirectors, comparers} {
		for _, key := range [...]string{path, pattern} {
			if byName := t[key]; byName != nil {
				list = append(list, byName)
				break
			}
		}
	}
	return list
}

func lookup(byName map[string]carrier.Fact, obj types.Object) *carrier.Fact {
	if v, ok := obj.(*types.Var); ok && v.IsField() {
		return lookupField(byName, v)
	}
	f, ok := byName[objectName(obj)]
	if !ok {
		return nil // most end here, and f stays where it is
	}
	found := f
	return &found
}

// lookupField finds the entry Owner.Field whose field is v itself, which has no
// name of its owner: another struct of the package may have a field of the same
// name.
func lookupField(byName map[string]carrier.Fact, v *types.Var) *carrier.Fact {
	for name := range byName {
		owner, field, ok := strings.Cut(name, ".")
		if ok && field == v.Name() && hasField(v.Pkg(), owner, v) {
			found := byName[name]
			return &found
		}
	}
	return nil
}

// objectName is the name of a function, method or variable in a table.
func objectName(obj types.Object) string {
	fn, ok := obj.(*types.Func)
	if !ok {
		return obj.Name()
	}
	recv := fn.Signature().Recv()
	if recv == nil {
		return fn.Name()
	}
	if named := shape.Named(recv.Type()); named != nil {
		return named.Obj().Name() + "." + fn.Name()
	}
	return ""
}
