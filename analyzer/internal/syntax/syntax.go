// Package syntax has the few questions about syntax that several stages ask.
package syntax

import (
	"go/ast"
	"iter"
)

// Functions returns the functions and methods that the files declare, in their
// order.
func Functions(files []*ast.File) iter.Seq[*ast.FuncDecl] {
	return func(yield func(*ast.FuncDecl) bool) {
		for _, file := range files {
			for _, decl := range file.Decls {
				if fn, ok := decl.(*ast.FuncDecl); ok && !yield(fn) {
					return
				}
			}
		}
	}
}

// Specs returns the types, variables and constants at package level.
func Specs(files []*ast.File) iter.Seq[ast.Spec] {
	return func(yield func(ast.Spec) bool) {
		for _, file := range files {
			for _, decl := range file.Decls {
				gen, ok := decl.(*ast.GenDecl)
				if !ok {
					continue
				}
				for _, spec := range gen.Specs {
					if !yield(spec) {
						return
					}
				}
			}
		}
	}
}

// Called returns the identifier of what a call's operand e names, through
// parentheses, a qualifier and type arguments: Equal for cmp.Equal[int]. It
// returns nil if e is computed.
func Called(e ast.Expr) *ast.Ident {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x
		case *ast.SelectorExpr:
			return x.Sel
		case *ast.ParenExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.IndexListExpr:
			e = x.X
		default:
			return nil
		}
	}
}

// Name is the name that e ends in: Equal for gomega.Equal; empty if e is no
// name.
func Name(e ast.Expr) string {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

// Blank reports whether e is the blank identifier.
func Blank(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	return ok && id.Name == "_"
}
