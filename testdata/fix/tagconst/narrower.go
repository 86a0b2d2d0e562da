//go:build !never && !plan9

package tagconst

import "net/http"

func narrower(w http.ResponseWriter) {
	w.WriteHeader(499) // want `use statusClientClosedRequest instead of 499`
}
