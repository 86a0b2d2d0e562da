package main

import (
	"cmp"
	"fmt"
	"path/filepath"
)

// position is where a literal stands: the file relative to its module, and the
// line and the column that the file itself has there.
type position struct {
	file         string
	line, column int
}

// String is the id of a literal: file:line:column.
func (p position) String() string { return fmt.Sprintf("%s:%d:%d", p.file, p.line, p.column) }

func (p position) compare(q position) int {
	return cmp.Or(cmp.Compare(p.file, q.file), cmp.Compare(p.line, q.line), cmp.Compare(p.column, q.column))
}

// relative is the name of the file as seen from the folder of the module; false
// says that it lies elsewhere.
func relative(dir, file string) (string, bool) {
	rel, err := filepath.Rel(dir, file)
	return filepath.ToSlash(rel), err == nil && filepath.IsLocal(rel)
}
