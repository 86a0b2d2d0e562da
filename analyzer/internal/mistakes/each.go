package mistakes

import (
	"go/ast"
	"iter"

	"golang.org/x/tools/go/ast/inspector"
)

// each yields the nodes of type N below at, with their place in the syntax.
func each[N ast.Node](at inspector.Cursor) iter.Seq2[inspector.Cursor, N] {
	return func(yield func(inspector.Cursor, N) bool) {
		var like N
		for cursor := range at.Preorder(like) {
			if n, ok := cursor.Node().(N); ok && !yield(cursor, n) {
				return
			}
		}
	}
}
