// Package raw tests with responses that it reads from bytes of its own.
package raw

import (
	"bufio"
	"net/http"
	"strings"
	"testing"
)

func TestRead(t *testing.T) {
	resp, err := http.ReadResponse(bufio.NewReader(strings.NewReader("HTTP/1.1 200 Fine\r\n\r\n")), nil)
	if err != nil || resp.Status != "200 Fine" {
		t.Error(err)
	}
}
