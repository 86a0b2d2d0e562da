// Package own makes the status lines of its responses, and so knows their words.
package own

import "net/http"

// Fake makes a response.
func Fake() *http.Response {
	return &http.Response{StatusCode: http.StatusTeapot, Status: "418 Short and stout"}
}

func known(resp *http.Response) bool { return resp.Status == "418 Short and stout" }
