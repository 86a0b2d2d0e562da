// Package named: the file imports net/http under another name.
package named

import nethttp "net/http"

func alias(resp *nethttp.Response) bool { return resp.StatusCode == 404 } // want `use nethttp.StatusNotFound`
