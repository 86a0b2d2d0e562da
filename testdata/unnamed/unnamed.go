// Package unnamed: codes that the catalog knows and net/http has no constant
// for. None is ever replaced by a neighbour.
package unnamed

import "net/http"

const statusClientClosedRequest = 499

func forms(w http.ResponseWriter, resp *http.Response) {
	_ = resp.StatusCode == 449 // want `give 449 a name`
	w.WriteHeader(499)         // want `use statusClientClosedRequest instead of 499`
	w.WriteHeader(520)         // want `give 520 a name: net/http has no constant for`
	_ = resp.StatusCode <= 499
	_ = resp.StatusCode == 555
	_ = resp.StatusCode == 999
}

func shadowed(w http.ResponseWriter, statusClientClosedRequest string) {
	w.WriteHeader(499) // want `give 499 a name`
}
