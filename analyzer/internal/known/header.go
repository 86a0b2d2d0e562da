package known

import (
	"go/types"

	"github.com/statusconst/statusconst/analyzer/internal/shape"
)

// WritesHeader reports whether fn is the WriteHeader of a type that implements
// http.ResponseWriter. It looks at the methods only, so that it holds for
// packages that have no fact and do not import net/http themselves.
func WritesHeader(fn *types.Func) bool {
	if fn.Name() != "WriteHeader" {
		return false
	}
	sig := fn.Signature()
	if sig.Recv() == nil || sig.Params().Len() != 1 || shape.Of(sig.Params().At(0).Type()) != shape.Int {
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
	named := shape.Named(h.Signature().Results().At(0).Type())
	if named == nil || named.Obj().Name() != "Header" || named.Obj().Pkg() == nil || named.Obj().Pkg().Path() != "net/http" {
		return false
	}
	w, ok := write.(*types.Func)
	return ok && w.Signature().Params().Len() == 1 && w.Signature().Results().Len() == 2
}

// IsRoot reports whether v is one of the fields that the table of roots names.
func IsRoot(v *types.Var) bool {
	return v.IsField() && v.Pkg() != nil && lookupField(roots[v.Pkg().Path()], v) != nil
}

// Sends reports whether fn is the WriteHeader of net/http or httptest, which
// panics when its argument is no three-digit number.
func Sends(fn *types.Func) bool {
	if fn.Name() != "WriteHeader" || fn.Pkg() == nil {
		return false
	}
	path := fn.Pkg().Path()
	return path == "net/http" || path == "net/http/httptest"
}
