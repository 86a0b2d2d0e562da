//go:build !never

package tagconst

import "net/http"

func same(w http.ResponseWriter) {
	w.WriteHeader(499) // want `use statusClientClosedRequest instead of 499`
}
