//go:build !never

package none // with a comment

// commented has a comment of its own.
func commented() bool { return get().StatusCode == 404 } // want `use http.StatusNotFound`
