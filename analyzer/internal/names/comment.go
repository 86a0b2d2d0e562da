package names

import (
	"go/ast"
	"go/token"
	"strings"
	"unicode"
)

// commented reports whether a comment on the line already says what the code is:
// whether it has a word of what the catalog knows of it.
func (f *Finder) commented(file *ast.File, v verdict) bool {
	line := func(pos token.Pos) int { return f.pass.Fset.PositionFor(pos, false).Line }
	at := line(v.Lit.Pos())
	for _, group := range file.Comments {
		if group.Pos() > v.Lit.End() && line(group.Pos()) == at && says(group.Text(), known(v.code)) {
			return true
		}
	}
	return false
}

// says reports whether a comment has a long word of the meaning.
func says(comment, meaning string) bool {
	comment = strings.ToLower(comment)
	for _, word := range strings.FieldsFunc(strings.ToLower(meaning), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(word) > 4 && strings.Contains(comment, word) {
			return true
		}
	}
	return false
}
