package carrier

import (
	"go/types"
	"strings"
)

// A table gives, by package path and then by object, what is a carrier from
// the start. Objects are named as in "Error", "Response.StatusCode",
// "ResponseWriter.WriteHeader".
type table map[string]map[string]Fact

// roots are the carriers of the standard library: every int that net/http and
// net/http/httptest document as a status code.
var roots = table{
	"net/http": {
		"Error":                      params(2),
		"Redirect":                   params(3),
		"RedirectHandler":            params(1),
		"StatusText":                 params(0),
		"ResponseWriter.WriteHeader": params(0),
		"Response.StatusCode":        itself,
	},
	"net/http/httptest": {
		"ResponseRecorder.Code":        itself,
		"ResponseRecorder.WriteHeader": params(0),
	},
	"net/http/httptrace": {
		"ClientTrace.Got1xxResponse": params(0),
	},
}

var itself = Fact{Carriers: []Slot{{Part: Itself}}}

// params is the fact of a function whose parameters at the indices given are
// status codes.
func params(indices ...uint8) Fact { return slots(Param, indices) }

// results is params for results.
func results(indices ...uint8) Fact { return slots(Result, indices) }

// paramElems is params for the elements of slices and variadic parameters.
func paramElems(index uint8) Fact {
	return Fact{Carriers: []Slot{{Part: Param, Index: index, Path: elemStep}}}
}

func slots(part Part, indices []uint8) Fact {
	var f Fact
	for _, i := range indices {
		f.Carriers = append(f.Carriers, Slot{Part: part, Index: i})
	}
	return f
}

// stated returns what the tables say of obj. A field has no name of its own
// there: fieldStated finds its owner.
func stated(obj types.Object) *Fact {
	if obj.Pkg() == nil {
		return nil
	}
	path := obj.Pkg().Path()
	for _, t := range [...]table{roots, opaque, comparers} {
		if byName := t[path]; byName != nil {
			if f := lookup(byName, obj); f != nil {
				return f
			}
		}
	}
	return nil
}

func lookup(byName map[string]Fact, obj types.Object) *Fact {
	if v, ok := obj.(*types.Var); ok && v.IsField() {
		return lookupField(byName, v)
	}
	if f, ok := byName[objectName(obj)]; ok {
		return &f
	}
	return nil
}

// lookupField finds the entry Owner.Field whose field is v itself: another
// struct of the package may have a field of the same name.
func lookupField(byName map[string]Fact, v *types.Var) *Fact {
	for name, f := range byName {
		owner, field, ok := strings.Cut(name, ".")
		if !ok || field != v.Name() {
			continue
		}
		if fieldOf(v.Pkg(), owner, field) == v {
			return &f
		}
	}
	return nil
}

// fieldOf returns the field of the named struct type of pkg, or nil.
func fieldOf(pkg *types.Package, owner, field string) *types.Var {
	obj := pkg.Scope().Lookup(owner)
	if obj == nil {
		return nil
	}
	s, ok := obj.Type().Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	for i := range s.NumFields() {
		if s.Field(i).Name() == field {
			return s.Field(i)
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
	if named := namedOf(recv.Type()); named != nil {
		return named.Obj().Name() + "." + fn.Name()
	}
	return ""
}

// namedOf returns the named type behind t and at most one pointer, or nil.
func namedOf(t types.Type) *types.Named {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, _ := types.Unalias(t).(*types.Named)
	return named
}

// writesHeader reports whether fn is the WriteHeader of a type that implements
// http.ResponseWriter. It looks at the methods only, so that it holds for
// packages that have no fact and do not import net/http themselves.
func writesHeader(fn *types.Func) bool {
	if fn.Name() != "WriteHeader" {
		return false
	}
	sig := fn.Signature()
	if sig.Recv() == nil || sig.Params().Len() != 1 || shapeOf(sig.Params().At(0).Type()) != shapeInt {
		return false
	}
	return isResponseWriter(sig.Recv().Type())
}

// isResponseWriter reports whether t or *t has the methods Header() http.Header
// and Write([]byte) (int, error) beside its WriteHeader.
func isResponseWriter(t types.Type) bool {
	header, _, _ := types.LookupFieldOrMethod(t, true, nil, "Header")
	write, _, _ := types.LookupFieldOrMethod(t, true, nil, "Write")
	h, ok := header.(*types.Func)
	if !ok || h.Signature().Params().Len() != 0 || h.Signature().Results().Len() != 1 {
		return false
	}
	named := namedOf(h.Signature().Results().At(0).Type())
	if named == nil || named.Obj().Name() != "Header" || named.Obj().Pkg() == nil || named.Obj().Pkg().Path() != "net/http" {
		return false
	}
	w, ok := write.(*types.Func)
	return ok && w.Signature().Params().Len() == 1 && w.Signature().Results().Len() == 2
}
