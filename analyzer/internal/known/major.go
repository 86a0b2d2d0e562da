package known

import (
	"strings"

	"github.com/statusconst/statusconst/analyzer/internal/carrier"
)

// of returns the entries for the package at path. A table may end an element of a
// path in v*, for modules that have a new major version every month, and for
// packages with a version of their own, v1.24.0: then it holds for all of them.
func (t table) of(path string) map[string]carrier.Fact {
	if byName := t[path]; byName != nil {
		return byName
	}
	if pattern := anyMajor(path); pattern != "" {
		return t[pattern]
	}
	return nil
}

// anyMajor is the path with v* for its version, empty if it has none.
func anyMajor(path string) string {
	for at := 0; ; {
		i := strings.Index(path[at:], "/v")
		if i < 0 {
			return ""
		}
		start := at + i + len("/v")
		end := start
		for end < len(path) && ('0' <= path[end] && path[end] <= '9' || path[end] == '.' && end > start) {
			end++
		}
		if end > start && (end == len(path) || path[end] == '/') {
			return path[:start] + "*" + path[end:]
		}
		at = start
	}
}
