package tagconst

import (
	"net/http"

	"fixture.test/fix/tagconst/lib"
)

// A constant that the file names already is in all of its builds.
func named(w http.ResponseWriter, resp *http.Response) {
	w.WriteHeader(lib.StatusLoginTimeout)
	_ = resp.StatusCode == 440 // want `use lib.StatusLoginTimeout instead of 440`
}
