package rewrite

import "strings"

// below reports whether net/http imports the package at path, or is it: an
// import of net/http there would be a cycle.
func below(path string) bool {
	return path == netHTTP || strings.HasPrefix(path, "net/http/internal")
}
