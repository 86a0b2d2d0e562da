package rewrite

import (
	"go/ast"

	"golang.org/x/tools/go/analysis"
)

// makeGroup turns the only import of the file into a group of two. The comment
// above it goes into the group too: outside, it would speak of both.
func (l layout) makeGroup(decl *ast.GenDecl, added string) []analysis.TextEdit {
	only, ok := decl.Specs[0].(*ast.ImportSpec)
	if !ok {
		return nil
	}
	above, below := "", "\n\t"+added
	switch {
	case !isStd(pathOf(only)):
		above, below = added+"\n\n\t", ""
	case before(added, only):
		above, below = added+"\n\t", ""
	}
	end := insertAt(l.endOfLine(only.End()), below+"\n)")
	if decl.Doc == nil {
		return []analysis.TextEdit{insertAt(only.Pos(), "(\n\t"+above), end}
	}
	keyword := analysis.TextEdit{Pos: decl.TokPos, End: only.Pos(), NewText: []byte("\t")}
	return []analysis.TextEdit{insertAt(decl.Doc.Pos(), "import (\n\t"+above), keyword, end}
}
