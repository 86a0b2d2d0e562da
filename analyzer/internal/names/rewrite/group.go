package rewrite

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// spread reports whether decl is a parenthesised group in which each
// specification has a line of its own.
func (l layout) spread(decl *ast.GenDecl) bool {
	if !decl.Lparen.IsValid() || len(decl.Specs) == 0 {
		return false
	}
	last := l.line(decl.Lparen)
	for _, spec := range decl.Specs {
		if l.line(spec.Pos()) == last {
			return false
		}
		last = l.line(spec.End())
	}
	return l.line(decl.Rparen) != last
}

// intoGroup adds a line to a parenthesised group: in order among the standard
// library's imports, or as a block of its own before all others and their
// comments.
func (l layout) intoGroup(group *ast.GenDecl, added string) analysis.TextEdit {
	block := l.stdBlock(group)
	if block == nil {
		return insertAt(l.below(group), added+"\n\n\t")
	}
	for i, spec := range block {
		switch {
		case !before(added, spec):
		case i == 0:
			return insertAt(l.belowHeading(spec), added+"\n\t")
		default:
			return insertAt(l.startOf(spec), added+"\n\t")
		}
	}
	return insertAt(l.endOfLine(block[len(block)-1].End()), "\n\t"+added)
}

// stdBlock returns the run of adjacent lines in the group to which the standard
// library's imports belong: the first that uses one, or else the first that
// has one for its side effects.
func (l layout) stdBlock(group *ast.GenDecl) []*ast.ImportSpec {
	var blank []*ast.ImportSpec
	for _, block := range l.blocks(group) {
		for _, spec := range block {
			switch {
			case !isStd(pathOf(spec)):
			case spec.Name == nil || spec.Name.Name != "_":
				return block
			case blank == nil:
				blank = block
			}
		}
	}
	return blank
}

// blocks splits the group where a line is left blank.
func (l layout) blocks(group *ast.GenDecl) [][]*ast.ImportSpec {
	var blocks [][]*ast.ImportSpec
	end := -1
	for _, s := range group.Specs {
		spec, ok := s.(*ast.ImportSpec)
		if !ok {
			continue
		}
		if end < 0 || l.line(l.startOf(spec)) > end+1 {
			blocks = append(blocks, nil)
		}
		last := len(blocks) - 1
		blocks[last] = append(blocks[last], spec)
		end = l.line(spec.End())
	}
	return blocks
}

// below returns where the first thing in the group starts, be it a comment.
func (l layout) below(group *ast.GenDecl) token.Pos {
	for _, c := range l.file.Comments {
		if c.Pos() > group.Lparen && c.Pos() < group.Specs[0].Pos() && l.line(c.Pos()) > l.line(group.Lparen) {
			return c.Pos()
		}
	}
	return group.Specs[0].Pos()
}

// belowHeading returns where a line can go between the first specification of a
// block and the comment above it, which is taken for the heading of the block.
// A directive, which speaks of that one line, stays with it.
func (l layout) belowHeading(spec *ast.ImportSpec) token.Pos {
	if spec.Doc != nil {
		for _, c := range spec.Doc.List {
			if isDirective(c.Text) {
				return c.Pos()
			}
		}
	}
	return spec.Pos()
}

// isDirective reports whether a comment is for tools: //go:embed, //nolint,
// //lint:ignore, // #nosec.
func isDirective(comment string) bool {
	text, ok := strings.CutPrefix(comment, "//")
	if !ok {
		return false
	}
	word, _, _ := strings.Cut(strings.TrimSpace(text), " ")
	tool, rest, colon := strings.Cut(word, ":")
	if tool == "nolint" || tool == "#nosec" {
		return true
	}
	return colon && strings.HasPrefix(text, tool) && lower(tool) && rest != "" && lower(rest[:1])
}

// lower reports whether s has nothing but lower-case letters and digits.
func lower(s string) bool {
	return s != "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789") == ""
}
