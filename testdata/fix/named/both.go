package named

import (
	"net/http"
	nethttp "net/http"
)

func both(resp *nethttp.Response, http http.Header) bool { return resp.StatusCode == 404 } // want `use nethttp.StatusNotFound`
