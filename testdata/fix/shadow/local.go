package shadow

import "net/http"

func local(resp *http.Response) bool {
	before := resp.StatusCode == 404 // want `use http.StatusNotFound`
	http := before
	nethttp := http
	return nethttp && resp.StatusCode == 404 // want `use stdhttp.StatusNotFound`
}
