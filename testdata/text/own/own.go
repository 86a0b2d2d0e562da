// Package own makes the status lines of its responses, and so knows their words.
package own

import "net/http"

func fake(code int) *http.Response {
	return &http.Response{StatusCode: code, Status: "418 Short and stout"}
}

func known(resp *http.Response) bool { return resp.Status == "418 Short and stout" }
