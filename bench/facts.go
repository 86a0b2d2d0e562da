package bench

import (
	"bytes"
	"cmp"
	"encoding/gob"
	"fmt"
	"go/types"
	"reflect"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/types/objectpath"
)

// facts are those of one pass: what imported packages share, and what the analyzer
// adds. They come out of files and go into one, as in go vet and gopls; what these
// write is not for others to import, so it is done here in the same way.
type facts struct {
	pkg *types.Package
	all map[factKey]analysis.Fact
}

type factKey struct {
	pkg  *types.Package
	obj  types.Object // nil for a fact about the package
	kind reflect.Type
}

// record is a fact in a file.
type record struct {
	PkgPath string
	Object  objectpath.Path
	Fact    analysis.Fact
}

// decode reads the files of the packages that p imports.
func decode(p *packages.Package, files map[string][]byte, known map[string]*types.Package) (*facts, error) {
	f := &facts{p.Types, map[factKey]analysis.Fact{}}
	for _, imported := range p.Types.Imports() {
		data := files[imported.Path()]
		if len(data) == 0 {
			continue
		}
		var list []record
		if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&list); err != nil {
			return nil, fmt.Errorf("facts of %s: %w", imported.Path(), err)
		}
		for _, r := range list {
			f.add(known[r.PkgPath], r)
		}
	}
	return f, nil
}

func (f *facts) add(pkg *types.Package, r record) {
	key := factKey{pkg: pkg, kind: reflect.TypeOf(r.Fact)}
	if r.Object != "" {
		obj, err := objectpath.Object(pkg, r.Object)
		if err != nil {
			return
		}
		key.obj = obj
	}
	f.all[key] = r.Fact
}

// encode returns the file for the packages that import this one. Facts of others are
// handed on if they are about a type or its members.
func (f *facts) encode() ([]byte, error) {
	var paths objectpath.Encoder
	var list []record
	for key, fact := range f.all {
		r := record{PkgPath: key.pkg.Path(), Fact: fact}
		if key.pkg != f.pkg && !handedOn(key.obj) {
			continue
		}
		if key.obj != nil {
			path, err := paths.For(key.obj)
			if err != nil {
				continue
			}
			r.Object = path
		}
		list = append(list, r)
	}
	if len(list) == 0 {
		return nil, nil
	}
	slices.SortFunc(list, func(a, b record) int {
		return cmp.Or(cmp.Compare(a.PkgPath, b.PkgPath), cmp.Compare(a.Object, b.Object), cmp.Compare(fmt.Sprintf("%T", a.Fact), fmt.Sprintf("%T", b.Fact)))
	})
	var b bytes.Buffer
	err := gob.NewEncoder(&b).Encode(list)
	return b.Bytes(), err
}

func handedOn(obj types.Object) bool {
	if obj == nil {
		return false
	}
	_, isType := obj.(*types.TypeName)
	return isType || obj.Parent() != obj.Pkg().Scope()
}

func (f *facts) get(pkg *types.Package, obj types.Object, into analysis.Fact) bool {
	found, ok := f.all[factKey{pkg, obj, reflect.TypeOf(into)}]
	if ok {
		reflect.ValueOf(into).Elem().Set(reflect.ValueOf(found).Elem())
	}
	return ok
}

func (f *facts) put(pkg *types.Package, obj types.Object, fact analysis.Fact) {
	f.all[factKey{pkg, obj, reflect.TypeOf(fact)}] = fact
}

func (f *facts) ofObjects() []analysis.ObjectFact {
	var list []analysis.ObjectFact
	for key, fact := range f.all {
		if key.obj != nil {
			list = append(list, analysis.ObjectFact{Object: key.obj, Fact: fact})
		}
	}
	return list
}

func (f *facts) ofPackages() []analysis.PackageFact {
	var list []analysis.PackageFact
	for key, fact := range f.all {
		if key.obj == nil {
			list = append(list, analysis.PackageFact{Package: key.pkg, Fact: fact})
		}
	}
	return list
}
