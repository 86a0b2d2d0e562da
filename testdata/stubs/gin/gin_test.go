package gin

import (
	"net/http"
	"testing"
)

// TestRedirect passes what Redirect refuses, on purpose.
func TestRedirect(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	(&Context{}).Redirect(http.StatusOK, "/")
}
