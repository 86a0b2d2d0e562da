package rewrite

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// importFor offers net/http, newly imported, for the literals that no visible
// constant can replace.
func (p *Plan) importFor(wants []Want) {
	var possible []Want
	for _, want := range wants {
		if p.available(want.Code) && !below(p.pass.Pkg.Path()) {
			possible = append(possible, want)
		} else {
			p.choices[want.Lit] = Choice{Name: "http." + want.Code.Constant}
		}
	}
	if len(possible) == 0 {
		return
	}
	name := p.freshName(possible)
	spec := quoted(netHTTP)
	if name != "http" {
		spec = name + " " + spec
	}
	edits := p.insertImport(spec)
	for _, want := range possible {
		p.choices[want.Lit] = replace(want.Lit, name+"."+want.Code.Constant, edits...)
	}
}

// below reports whether net/http imports the package at path, or is it: an
// import of net/http there would be a cycle.
func below(path string) bool {
	return path == netHTTP || strings.HasPrefix(path, "net/http/internal")
}

// freshName returns a name for the import that means nothing else at any of
// the literals, nor anywhere in the package.
func (p *Plan) freshName(wants []Want) string {
	for _, name := range [...]string{"http", "nethttp", "stdhttp"} {
		if p.free(name, wants) {
			return name
		}
	}
	for i := 2; ; i++ {
		if name := "nethttp" + strconv.Itoa(i); p.free(name, wants) {
			return name
		}
	}
}

func (p *Plan) free(name string, wants []Want) bool {
	if p.pass.Pkg.Scope().Lookup(name) != nil {
		return false
	}
	if scope := p.pass.TypesInfo.Scopes[p.file]; scope != nil && scope.Lookup(name) != nil {
		return false
	}
	for _, want := range wants {
		if obj := p.lookup(name, want.Lit.Pos()); obj != nil && obj.Parent() != types.Universe {
			return false
		}
	}
	return true
}

func quoted(path string) string { return strconv.Quote(path) }

// insertImport returns the edits that add an import with the specification
// given.
func (p *Plan) insertImport(spec string) []analysis.TextEdit {
	var single, group *ast.GenDecl
	for _, decl := range p.file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.IMPORT {
			break
		}
		switch {
		case gen.Lparen.IsValid() && len(gen.Specs) > 0 && group == nil && p.spread(gen):
			group = gen
		case !gen.Lparen.IsValid() && !isCgo(gen.Specs[0]):
			single = gen
		}
	}
	switch {
	case group != nil:
		return []analysis.TextEdit{p.intoGroup(group, spec)}
	case single != nil && p.imports1():
		return p.makeGroup(single, spec)
	case single != nil:
		return insert(p.endOfLine(single.End()), "\nimport "+spec)
	}
	return p.firstImport(spec)
}

// imports1 reports whether the file has one import declaration.
func (p *Plan) imports1() bool {
	n := 0
	for _, decl := range p.file.Decls {
		if gen, ok := decl.(*ast.GenDecl); ok && gen.Tok == token.IMPORT {
			n++
		}
	}
	return n == 1
}

// spread reports whether each specification of the group has a line of its
// own.
func (p *Plan) spread(gen *ast.GenDecl) bool {
	last := p.line(gen.Lparen)
	for _, spec := range gen.Specs {
		if p.line(spec.Pos()) == last {
			return false
		}
		last = p.line(spec.End())
	}
	return p.line(gen.Rparen) != last
}

// intoGroup adds a line to a parenthesised group: in order among the standard
// library's imports, or as a block of its own before all others.
func (p *Plan) intoGroup(gen *ast.GenDecl, spec string) analysis.TextEdit {
	block := p.stdBlock(gen)
	if block == nil {
		return insertAt(p.startOf(gen.Specs[0]), spec+"\n\n\t")
	}
	for _, s := range block {
		if pathOf(s) > netHTTP {
			return insertAt(p.startOf(s), spec+"\n\t")
		}
	}
	return insertAt(p.endOfLine(block[len(block)-1].End()), "\n\t"+spec)
}

// stdBlock returns the first run of adjacent lines in the group that has an
// import of the standard library.
func (p *Plan) stdBlock(gen *ast.GenDecl) []ast.Spec {
	var block []ast.Spec
	std := false
	for i, spec := range gen.Specs {
		if i > 0 && p.line(p.startOf(spec)) > p.line(gen.Specs[i-1].End())+1 {
			if std {
				return block
			}
			block = nil
		}
		block = append(block, spec)
		std = std || isStd(pathOf(spec))
	}
	if std {
		return block
	}
	return nil
}

// makeGroup turns the only import of the file into a group of two.
func (p *Plan) makeGroup(gen *ast.GenDecl, spec string) []analysis.TextEdit {
	only := gen.Specs[0]
	before, after := "(\n\t", "\n\t"+spec+"\n)"
	switch {
	case !isStd(pathOf(only)):
		before, after = "(\n\t"+spec+"\n\n\t", "\n)"
	case pathOf(only) > netHTTP:
		before, after = "(\n\t"+spec+"\n\t", "\n)"
	}
	return []analysis.TextEdit{
		{Pos: only.Pos(), End: only.Pos(), NewText: []byte(before)},
		insertAt(p.endOfLine(only.End()), after),
	}
}

// firstImport adds the declaration to a file that has none, or only that of
// cgo, whose comment must stay next to it.
func (p *Plan) firstImport(spec string) []analysis.TextEdit {
	end := p.file.Name.End()
	if len(p.file.Imports) > 0 {
		if last := p.lastImport(); p.alone(last.End()) {
			return insert(p.endOfLine(last.End()), "\n\nimport "+spec)
		}
	}
	if !p.alone(end) {
		return insert(end, "; import "+spec)
	}
	return insert(p.endOfLine(end), "\n\nimport "+spec)
}

// lastImport returns the last import declaration.
func (p *Plan) lastImport() ast.Decl {
	var last ast.Decl
	for _, decl := range p.file.Decls {
		if gen, ok := decl.(*ast.GenDecl); ok && gen.Tok == token.IMPORT {
			last = decl
		}
	}
	return last
}

// alone reports whether no code and no comment that spans lines follows end on
// its line.
func (p *Plan) alone(end token.Pos) bool {
	for _, decl := range p.file.Decls {
		if decl.Pos() >= end && p.line(decl.Pos()) == p.line(end) {
			return false
		}
	}
	for _, group := range p.file.Comments {
		for _, c := range group.List {
			if c.Pos() >= end && p.line(c.Pos()) == p.line(end) && strings.HasPrefix(c.Text, "/*") {
				return false
			}
		}
	}
	return true
}

// endOfLine returns the end of the line of pos if nothing but comments follows
// there, and otherwise pos. The end of the comment itself would not do: the
// parser drops carriage returns from it, and so does not know its length.
func (p *Plan) endOfLine(pos token.Pos) token.Pos {
	end := pos
	for _, group := range p.file.Comments {
		for _, c := range group.List {
			if c.Pos() < pos || p.line(c.Pos()) != p.line(pos) {
				continue
			}
			if strings.Contains(c.Text, "\n") {
				return pos
			}
			end = p.lastOnLine(pos)
		}
	}
	for _, decl := range p.file.Decls {
		if decl.Pos() >= pos && decl.Pos() <= end {
			return pos
		}
	}
	return end
}

// lastOnLine returns where the line of pos ends.
func (p *Plan) lastOnLine(pos token.Pos) token.Pos {
	file := p.pass.Fset.File(pos)
	if line := p.line(pos); line < file.LineCount() {
		return file.LineStart(line+1) - 1
	}
	return token.Pos(file.Base() + file.Size())
}

// startOf returns where a specification starts, with its comment.
func (p *Plan) startOf(spec ast.Spec) token.Pos {
	if s, ok := spec.(*ast.ImportSpec); ok && s.Doc != nil {
		return s.Doc.Pos()
	}
	return spec.Pos()
}

// line is the line of pos in the file itself, whatever //line comments say.
func (p *Plan) line(pos token.Pos) int {
	return p.pass.Fset.PositionFor(pos, false).Line
}

func pathOf(spec ast.Spec) string {
	s, ok := spec.(*ast.ImportSpec)
	if !ok {
		return ""
	}
	path, err := strconv.Unquote(s.Path.Value)
	if err != nil {
		return ""
	}
	return path
}

func isCgo(spec ast.Spec) bool { return pathOf(spec) == "C" }

// isStd reports whether path is one of the standard library, as goimports
// decides it: the first element has no dot.
func isStd(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".") && path != "C"
}

func insert(at token.Pos, text string) []analysis.TextEdit {
	return []analysis.TextEdit{insertAt(at, text)}
}

func insertAt(at token.Pos, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: at, End: at, NewText: []byte(text)}
}
