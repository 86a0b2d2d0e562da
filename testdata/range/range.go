// Package ordered: the literal is compared by order. 100 is the edge of the
// number space there, and what the catalog does not know is only an edge too.
package ordered

import "net/http"

func forms(resp *http.Response) {
	_ = resp.StatusCode >= 400 // want `use http.StatusBadRequest instead of 400`
	_ = resp.StatusCode > 500  // want `use http.StatusInternalServerError instead of 500`
	_ = resp.StatusCode < 500  // want `use http.StatusInternalServerError instead of 500`
	_ = resp.StatusCode <= 204 // want `use http.StatusNoContent instead of 204`
	_ = 200 <= resp.StatusCode // want `use http.StatusOK instead of 200`
}

func edges(resp *http.Response) {
	_ = resp.StatusCode < 100
	_ = resp.StatusCode >= 100
	_ = resp.StatusCode > 299
	_ = resp.StatusCode <= 399
	_ = resp.StatusCode <= 499
	_ = resp.StatusCode <= 599
	_ = resp.StatusCode < 600
	_ = resp.StatusCode < 1000
	_ = resp.StatusCode > 999
	_ = resp.StatusCode > 0
}
