package graph

import (
	"go/types"
	"strings"

	"github.com/statusconst/statusconst/analyzer/internal/words"
)

// (1.1) A place is closed when every write to it can be seen in this package;
// every other is open.
//
//	func isGone(c int) bool  // closed: nobody else can call it
//	func IsGone(c int) bool  // open: its callers may pass a size
//	x.code, x.Code           // closed, open
func (g *Places) openByName(n *node) bool {
	switch n.role {
	case Foreign:
		return true
	case Param:
		return n.fn != nil && g.exported(n.fn)
	case Result:
		return n.fn != nil && abstract(n.fn) && g.exported(n.fn)
	case Member:
		return n.obj != nil && n.obj.Exported() && !g.alone
	}
	return false
}

// exported reports whether other packages can call fn. Nobody imports a command
// or an external test package, but a method can be called through an interface.
func (g *Places) exported(fn *types.Func) bool {
	return fn.Exported() && (!g.alone || fn.Signature().Recv() != nil)
}

// abstract reports whether fn is a method of an interface.
func abstract(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	return recv != nil && types.IsInterface(recv.Type())
}

// unimportable reports whether no package can import pkg.
func unimportable(pkg *types.Package) bool {
	return pkg.Name() == "main" || strings.HasSuffix(pkg.Name(), "_test")
}

// (1.3) A name never makes a carrier; where the types leave a doubt, that of the
// place or of its function may confirm.
//
//	func Retry(statusCode int), x.HTTPError ⇒ confirmed
//	func Encode(n int)                      ⇒ not
func (n *node) confirmed() bool {
	return n.obj != nil && words.Confirms(n.obj.Name()) || n.fn != nil && words.Confirms(n.fn.Name())
}

// mayConfirm reports whether n is a local variable whose name confirms what one of its
// writes says, where nothing can be said of another.
//
//	code := resp.StatusCode; if retried { code = last() } ⇒ code is a status
func (n *node) mayConfirm() bool { return n.role == Local && n.obj != nil && n.confirmed() }

// Property notes that p is the result of a function value: it means one thing,
// and there is no body to ask.
func (g *Places) Property(p Place) {
	if p != None {
		g.nodes[p].unseen, g.nodes[p].value = true, true
	}
}

// Open notes that the function of p's parameters is called from where this
// package cannot see: it is used as a value, or reached through an interface.
func (g *Places) Open(p Place) {
	if p == None || g.nodes[p].open {
		return
	}
	g.nodes[p].open = true
	g.Open(g.nodes[p].elem)
	g.Open(g.nodes[p].key)
}

// DeclaredInTest reports whether p is declared in a test file, or has no
// declaration.
func (g *Places) DeclaredInTest(p Place) bool { return g.nodes[p].inTest || g.nodes[p].obj == nil }

// IsParam reports whether p is a parameter.
func (g *Places) IsParam(p Place) bool { return g.nodes[p].role == Param }
