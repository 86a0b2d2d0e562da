package rewrite

import (
	"go/ast"
	"go/token"
	"strings"
)

// layout is a file as lines of text: what stands where, so that an edit of its
// imports leaves every comment with what it speaks of.
type layout struct {
	fset *token.FileSet
	file *ast.File
}

// line is the line of pos in the file itself, whatever //line comments say.
func (l layout) line(pos token.Pos) int { return l.fset.PositionFor(pos, false).Line }

// startOf returns where a specification starts, with its comment.
func (l layout) startOf(spec *ast.ImportSpec) token.Pos {
	if spec.Doc != nil {
		return spec.Doc.Pos()
	}
	return spec.Pos()
}

// endOfLine returns the end of the line of pos if nothing but comments follows
// there, and otherwise pos. The end of the comment itself would not do: the
// parser drops carriage returns from it, and so does not know its length.
func (l layout) endOfLine(pos token.Pos) token.Pos {
	end := pos
	for _, group := range l.file.Comments {
		for _, c := range group.List {
			if c.Pos() < pos || l.line(c.Pos()) != l.line(pos) {
				continue
			}
			if strings.Contains(c.Text, "\n") {
				return pos
			}
			end = l.lastOnLine(pos)
		}
	}
	for _, decl := range l.file.Decls {
		if decl.Pos() >= pos && decl.Pos() <= end {
			return pos
		}
	}
	return end
}

// lastOnLine returns where the line of pos ends.
func (l layout) lastOnLine(pos token.Pos) token.Pos {
	file := l.fset.File(pos)
	if line := l.line(pos); line < file.LineCount() {
		return file.LineStart(line+1) - 1
	}
	return token.Pos(file.Base() + file.Size())
}

// alone reports whether no code and no comment that spans lines follows end on
// its line.
func (l layout) alone(end token.Pos) bool {
	for _, decl := range l.file.Decls {
		if decl.Pos() >= end && l.line(decl.Pos()) == l.line(end) {
			return false
		}
	}
	for _, group := range l.file.Comments {
		for _, c := range group.List {
			if c.Pos() >= end && l.line(c.Pos()) == l.line(end) && strings.HasPrefix(c.Text, "/*") {
				return false
			}
		}
	}
	return true
}
