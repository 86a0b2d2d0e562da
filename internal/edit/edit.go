// Package edit makes the edits of fixes.
package edit

import (
	"bytes"
	"fmt"
	"sort"
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
	sort.SliceStable(edits, func(i, j int) bool { return edits[i].Start < edits[j].Start })
	var out bytes.Buffer
	at := 0
	for _, e := range edits {
		if e.Start < at || e.End < e.Start || e.End > len(content) {
			return nil, fmt.Errorf("edit of bytes %d to %d overlaps another or leaves the file", e.Start, e.End)
		}
		out.Write(content[at:e.Start])
		out.WriteString(e.New)
		at = e.End
	}
	out.Write(content[at:])
	return out.Bytes(), nil
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
