package tagconst

import (
	"net/http"

	"fixture.test/fix/tagconst/lib"
)

// What builds of lib have the constant, cannot be seen from here.
func imported(w http.ResponseWriter) {
	_ = lib.Zero
	w.WriteHeader(509) // want `use lib.StatusBandwidthLimitExceeded instead of 509`
	w.WriteHeader(440) // want `use lib.StatusLoginTimeout instead of 440`
}
