//go:build !plan9

package tagconst

import "net/http"

func other(w http.ResponseWriter) {
	w.WriteHeader(520) // want `give 520 a name`
}
