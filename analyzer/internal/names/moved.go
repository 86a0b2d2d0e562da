package names

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// moved reports whether an edit stands in a file that a //line comment names
// otherwise: in what cgo and other generators make of a source, say. Drivers that
// print fixes name the other file, to which the edit does not belong. What is found there is reported, where the comment says, but comes
// without a fix. gopls looks at the source of cgo itself, which is not moved.
func moved(fset *token.FileSet, edits []analysis.TextEdit) bool {
	return slices.ContainsFunc(edits, func(e analysis.TextEdit) bool {
		return fset.Position(e.Pos).Filename != fset.File(e.Pos).Name()
	})
}
