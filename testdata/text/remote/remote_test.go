package remote

import (
	"net/http"
	"testing"
)

func TestRemote(t *testing.T) {
	resp, err := http.Get("http://api.example")
	if err != nil || resp.Status != "200 OK" { // want `compare StatusCode with http.StatusOK`
		t.Error(err)
	}
}
