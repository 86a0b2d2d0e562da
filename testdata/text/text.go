// Package text: the status line's own words, compared with a text.
package text

import (
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

const okLine = "200 OK"

// (6.3) The status line is compared with a text that begins with a code.
func compared(resp *http.Response) {
	_ = resp.Status == "200 OK"        // want `the words behind the code are the server's own and may be missing, HTTP/2 has none: compare StatusCode with http.StatusOK`
	_ = resp.Status != "404 Not Found" // want `compare StatusCode with http.StatusNotFound`
	_ = "201 Created" == resp.Status   // want `compare StatusCode with http.StatusCreated`
	_ = resp.Status == okLine          // want `compare StatusCode with http.StatusOK`
	_ = resp.Status == "200"           // want `compare StatusCode with http.StatusOK`
	_ = (resp.Status) != ("500 Oops")  // want `compare StatusCode with http.StatusInternalServerError`
	_ = resp.Status == "499 Closed"    // want `compare StatusCode with 499`
	_ = resp.Status == "200"+" OK"     // want `compare StatusCode with http.StatusOK`
}

func words(resp *http.Response) {
	_ = resp.Status == http.StatusText(200)                 // want `use http.StatusOK instead of 200` `a status line begins with its code and is never these words alone: compare StatusCode with http.StatusOK`
	_ = resp.Status != http.StatusText(http.StatusNotFound) // want `never these words alone: compare StatusCode with http.StatusNotFound`
	_ = resp.Status == "Not Found"                          // want `never these words alone: compare StatusCode with http.StatusNotFound`
}

func cases(resp *http.Response) string {
	switch resp.Status {
	case "200 OK", "201 Created": // want `http.StatusOK` `http.StatusCreated`
		return "fine"
	case "404 Not Found": // want `http.StatusNotFound`
		return "missing"
	}
	return ""
}

func searched(resp *http.Response) {
	_ = strings.HasPrefix(resp.Status, "200")            // want `http.StatusOK`
	_ = strings.Contains(resp.Status, "404")             // want `http.StatusNotFound`
	_ = strings.EqualFold(resp.Status, "200 ok")         // want `http.StatusOK`
	_ = !strings.HasPrefix(resp.Status, "503 Try again") // want `http.StatusServiceUnavailable`
}

func derived(resp *http.Response) bool {
	status := resp.Status
	var same = status
	return status == "200 OK" || same == "204 No Content" // want `http.StatusOK` `http.StatusNoContent`
}

func asserted(t *testing.T, resp *http.Response) {
	assert.Equal(t, "200 OK", resp.Status) // want `http.StatusOK`
}

type client struct{ *http.Response }

func promoted(c client) bool { return c.Status == "200 OK" } // want `http.StatusOK`
