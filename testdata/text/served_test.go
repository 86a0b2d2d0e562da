package text

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// TestServed asks a server of its own, and so knows its words.
func TestServed(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	defer server.Close()
	resp, err := http.Get(server.URL)
	if err != nil || resp.Status != "404 Not Found" {
		t.Error(err)
	}
}
