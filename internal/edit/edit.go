// Package edit makes the edits of fixes.
package edit

import (
	"fmt"

	"github.com/aymanbagabas/go-udiff"
)

// Edit replaces the bytes Start to End of a file, as the drivers of x/tools
// print it.
type Edit struct {
	File  string `json:"filename"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	New   string `json:"new"`
}

// Apply makes the edits in a copy of content. That two overlap, or that one
// leaves the content, is an error.
func Apply(content []byte, edits []Edit) ([]byte, error) {
	diff := make([]udiff.Edit, len(edits))
	for i, e := range edits {
		diff[i] = udiff.Edit{Start: e.Start, End: e.End, New: e.New}
	}
	out, err := udiff.ApplyBytes(content, diff)
	if err != nil {
		return nil, fmt.Errorf("apply edits: %w", err)
	}
	return out, nil
}

// ByFile groups edits by file, in their order. One that several fixes have in
// common, such as the import, is kept once.
func ByFile(edits []Edit) map[string][]Edit {
	files := map[string][]Edit{}
	seen := map[Edit]bool{}
	for _, e := range edits {
		if !seen[e] {
			seen[e] = true
			files[e.File] = append(files[e.File], e)
		}
	}
	return files
}
