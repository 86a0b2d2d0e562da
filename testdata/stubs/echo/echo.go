// Package echo has the shape of a framework whose context is an interface.
package echo

import (
	"errors"
	"net/http"
)

// Context is the context of a request.
type Context interface {
	JSON(code int, v any) error
	NoContent(code int) error
	Redirect(code int, url string) error
}

type context struct{ response *Response }

// Response remembers what was sent.
type Response struct {
	Writer http.ResponseWriter
	Status int
}

// WriteHeader sends the status.
func (r *Response) WriteHeader(code int) {
	r.Status = code
	r.Writer.WriteHeader(r.Status)
}

func (c *context) JSON(code int, v any) error { return c.NoContent(code) }

func (c *context) NoContent(code int) error {
	c.response.WriteHeader(code)
	return nil
}

func (c *context) Redirect(code int, url string) error {
	if code < http.StatusMultipleChoices || code > http.StatusPermanentRedirect {
		return errors.New("invalid redirect status code")
	}
	c.response.WriteHeader(code)
	return nil
}

// New returns a context.
func New(w http.ResponseWriter) Context { return &context{&Response{Writer: w}} }

// HTTPError is an error with a status.
type HTTPError struct {
	Code    int
	Message any
}

func (e *HTTPError) Error() string { return http.StatusText(e.Code) }

// NewHTTPError makes one.
func NewHTTPError(code int, message ...any) *HTTPError { return &HTTPError{Code: code} }
