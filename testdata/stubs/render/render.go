// Package render stores the status in a context, where inference loses it.
package render

import (
	"context"
	"net/http"
)

type key struct{}

// Status stores the status of the response.
func Status(r *http.Request, status int) {
	*r = *r.WithContext(context.WithValue(r.Context(), key{}, status))
}
