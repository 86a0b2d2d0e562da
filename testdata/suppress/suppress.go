// Package suppress: comments that ask for silence, which go vet and gopls do
// not know by themselves.
package suppress

import "net/http"

func forms(resp *http.Response) {
	_ = resp.StatusCode == 404 //nolint:statusconst
	_ = resp.StatusCode == 404 //nolint:errcheck,statusconst // with a reason
	_ = resp.StatusCode == 404 //nolint
	_ = resp.StatusCode == 404 //nolint:all
	_ = resp.StatusCode == 404 // nolint:statusconst
	//nolint:statusconst
	_ = resp.StatusCode == 404
	//lint:ignore statusconst the number is part of the protocol
	_ = resp.StatusCode == 404
	//nolint:statusconst
	if resp.StatusCode == 404 {
		_ = resp.StatusCode == 404
	}
	_ = resp.StatusCode == 404 // want `use http.StatusNotFound`
	_ = resp.StatusCode == 404 /* want `use http.StatusNotFound` */ //nolint:errcheck
	/* want +2 `use http.StatusNotFound` */
	//lint:ignore statusconst
	_ = resp.StatusCode == 404
	/* want +2 `use http.StatusNotFound` */
	//lint:ignore ST1013 not ours
	_ = resp.StatusCode == 404
	_ = resp.StatusCode == 404 /* want `use http.StatusNotFound` */ //nolintlint
}

//nolint:statusconst
func whole(resp *http.Response) bool {
	return resp.StatusCode == 404
}

type table struct { //nolint:statusconst
	_ [1]func(*http.Response)
}

func after(resp *http.Response) bool {
	return resp.StatusCode == 404 // want `use http.StatusNotFound`
}
