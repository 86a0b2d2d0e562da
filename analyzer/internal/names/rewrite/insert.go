package rewrite

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/analysis"
)

// insertImport returns the edits that add an import with the specification
// given: to a group that the file has, to a group made of its only import, or
// as a declaration of its own.
func (l layout) insertImport(spec string) []analysis.TextEdit {
	decls := l.importDecls()
	var single *ast.GenDecl
	for _, decl := range decls {
		switch {
		case l.spread(decl):
			return []analysis.TextEdit{l.intoGroup(decl, spec)}
		case !decl.Lparen.IsValid():
			single = decl
		}
	}
	switch {
	case single != nil && len(decls) == 1:
		return l.makeGroup(single, spec)
	case single != nil:
		return insert(l.endOfLine(single.End()), "\nimport "+spec)
	}
	return l.firstImport(spec)
}

// importDecls lists the import declarations but that of cgo, whose comment must
// stay next to it.
func (l layout) importDecls() []*ast.GenDecl {
	var list []*ast.GenDecl
	for _, decl := range l.file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.IMPORT {
			break
		}
		if gen.Lparen.IsValid() || pathOf(gen.Specs[0]) != cgo {
			list = append(list, gen)
		}
	}
	return list
}

// firstImport adds the declaration to a file that has none, or only that of
// cgo.
func (l layout) firstImport(spec string) []analysis.TextEdit {
	end := l.file.Name.End()
	if last := l.lastImport(); last != nil && l.alone(last.End()) {
		return insert(l.endOfLine(last.End()), "\n\nimport "+spec)
	}
	if !l.alone(end) {
		return insert(end, "; import "+spec)
	}
	return insert(l.endOfLine(end), "\n\nimport "+spec)
}

// lastImport returns the last import declaration that imports something, or
// nil.
func (l layout) lastImport() ast.Decl {
	if len(l.file.Imports) == 0 {
		return nil
	}
	var last ast.Decl
	for _, decl := range l.file.Decls {
		if gen, ok := decl.(*ast.GenDecl); ok && gen.Tok == token.IMPORT {
			last = decl
		}
	}
	return last
}

func insert(at token.Pos, text string) []analysis.TextEdit {
	return []analysis.TextEdit{insertAt(at, text)}
}

func insertAt(at token.Pos, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: at, End: at, NewText: []byte(text)}
}
