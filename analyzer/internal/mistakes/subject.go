package mistakes

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// subject is what a condition asks about, as it is written: a variable, or what
// selectors and getters lead to from one. Two expressions with one subject have one
// value as long as nothing in between may change it.
type subject struct {
	root *types.Var
	path string // ".StatusCode", ".Response.StatusCode()", "[i].Code", "*"; embedded fields are named

	behind   bool // it lies behind a pointer, an interface, a map or a slice, where others can reach it
	fleeting bool // a getter, which may ask anew, or an index: known to be one place within one condition only
}

// passes reports whether a field of that name is on the way to the subject.
func (s subject) passes(field string) bool {
	return strings.Contains(s.path+".", "."+field+".") || strings.Contains(s.path, "."+field+"[") || strings.Contains(s.path, "."+field+"|")
}

// getters are methods without parameters that only tell a status.
var getters = map[string]bool{"StatusCode": true, "GetStatusCode": true, "Status": true, "Code": true, "Response": true, "Result": true}

// subjectOf returns the subject of e, if it has one: through parentheses and
// conversions.
func (p *Pass) subjectOf(e ast.Expr) (subject, bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		v, ok := p.TypesInfo.Uses[e].(*types.Var)
		return subject{root: v}, ok
	case *ast.SelectorExpr:
		return p.selected(e)
	case *ast.StarExpr:
		s, ok := p.subjectOf(e.X)
		s.path, s.behind = s.path+"*", true
		return s, ok
	case *ast.IndexExpr:
		return p.indexed(e)
	case *ast.CallExpr:
		return p.called(e)
	}
	return subject{}, false
}

// called: a conversion, or a getter.
func (p *Pass) called(e *ast.CallExpr) (subject, bool) {
	if p.TypesInfo.Types[e.Fun].IsType() && len(e.Args) == 1 {
		s, ok := p.subjectOf(e.Args[0])
		from, isInt := p.integer(e.Args[0])
		to, alsoInt := p.integer(e)
		if ok && isInt && alsoInt && !keeps(from, to) {
			s.path += "|" + to.Name() // another number than that of the place
		}
		return s, ok && isInt && alsoInt
	}
	sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr)
	if !ok || len(e.Args) != 0 || !getters[sel.Sel.Name] {
		return subject{}, false
	}
	s, ok := p.selected(sel)
	s.path += "()"
	s.behind = true
	s.fleeting = s.fleeting || p.asksAnew(sel)
	return s, ok
}

// asksAnew reports whether a getter may give another number each time: one of this
// package, which may send a request. Those of other packages tell what is there.
func (p *Pass) asksAnew(sel *ast.SelectorExpr) bool {
	fn, ok := p.TypesInfo.Uses[sel.Sel].(*types.Func)
	return !ok || fn.Pkg() == nil || fn.Pkg() == p.Pkg || sel.Sel.Name == "Result"
}

// selected: x.f, with the embedded fields between.
func (p *Pass) selected(e *ast.SelectorExpr) (subject, bool) {
	selection := p.TypesInfo.Selections[e]
	if selection == nil {
		v, ok := p.TypesInfo.Uses[e.Sel].(*types.Var) // a variable of another package
		return subject{root: v}, ok
	}
	s, ok := p.subjectOf(e.X)
	t, index := selection.Recv(), selection.Index()
	for _, i := range index[:len(index)-1] {
		pointer, isPointer := t.Underlying().(*types.Pointer)
		if isPointer {
			t, s.behind = pointer.Elem(), true
		}
		fields, isStruct := t.Underlying().(*types.Struct)
		if !isStruct {
			return subject{}, false
		}
		t = fields.Field(i).Type()
		s.path += "." + fields.Field(i).Name()
	}
	if _, isStruct := t.Underlying().(*types.Struct); !isStruct {
		s.behind = true
	}
	s.path += "." + e.Sel.Name
	return s, ok
}

// indexed: list[0].Code, list[i].Code.
func (p *Pass) indexed(e *ast.IndexExpr) (subject, bool) {
	s, ok := p.subjectOf(e.X)
	s.behind, s.fleeting = true, true
	switch index := ast.Unparen(e.Index).(type) {
	case *ast.BasicLit:
		s.path += "[" + index.Value + "]"
		return s, ok
	case *ast.Ident:
		v, isVar := p.TypesInfo.Uses[index].(*types.Var)
		s.path += "[" + index.Name + "]"
		return s, ok && isVar && !v.IsField()
	}
	return subject{}, false
}

// integer returns the basic type behind that of e, if it is one of integers.
func (p *Pass) integer(e ast.Expr) (*types.Basic, bool) {
	t := p.TypesInfo.TypeOf(e)
	if t == nil {
		return nil, false
	}
	b, ok := t.Underlying().(*types.Basic)
	return b, ok && b.Info()&types.IsInteger != 0
}

// keeps reports whether a conversion gives the number that it is given, whatever it is.
func keeps(from, to *types.Basic) bool {
	width := func(b *types.Basic) int64 { return types.SizesFor("gc", "amd64").Sizeof(b) }
	unsigned := func(b *types.Basic) bool { return b.Info()&types.IsUnsigned != 0 }
	switch {
	case from.Info()&types.IsUntyped != 0 || to.Info()&types.IsUntyped != 0:
		return false
	case unsigned(from) == unsigned(to):
		return width(from) <= width(to)
	}
	return unsigned(from) && width(from) < width(to)
}

// responseStatus reports whether s is the field StatusCode of an http.Response that a
// variable points to.
func (s subject) responseStatus() bool {
	return s.path == ".StatusCode" && isResponse(s.root.Type())
}

func isResponse(t types.Type) bool {
	pointer, ok := types.Unalias(t).(*types.Pointer)
	return ok && isNamed(pointer.Elem(), "net/http", "Response")
}

// negated is the operator of what is true where x op y is not.
func negated(op token.Token) token.Token {
	switch op {
	case token.EQL:
		return token.NEQ
	case token.NEQ:
		return token.EQL
	case token.LSS:
		return token.GEQ
	case token.GEQ:
		return token.LSS
	case token.GTR:
		return token.LEQ
	case token.LEQ:
		return token.GTR
	}
	return op
}
