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
	_ = resp.StatusCode == 404 //nolint: statusconst
	_ = resp.StatusCode == 404 //nolint:errcheck, StatusConst // with blanks
	_ = resp.StatusCode == 404 //nolint:errcheck , statusconst
	_ = resp.StatusCode == 404 //nolint:statusconst a reason that golangci-lint would not take
	//nolint:statusconst
	// The directive may be the first of several lines.
	_ = resp.StatusCode == 404
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

func ends(resp *http.Response, ok bool) {
	if ok {
		println()
	} //nolint:statusconst
	_ = resp.StatusCode == 404 // want `use http.StatusNotFound`
	println(
		1,
	) //nolint:statusconst
	_ = resp.StatusCode == 404 // want `use http.StatusNotFound`
	_ = []int{
		1,
	} //nolint
	// Not even with a comment between.
	_ = resp.StatusCode == 404 // want `use http.StatusNotFound`
	switch {
	case ok: //nolint:statusconst
		_ = resp.StatusCode == 404
	}
	func() {
		return //nolint:statusconst
	}()
	_ = resp.StatusCode == 404 // want `use http.StatusNotFound`
	_ = 1                      //nolint:errcheck, mnd
	_ = resp.StatusCode == 404 /* want `use http.StatusNotFound` */ //nolint:errcheck about statusconst
}
