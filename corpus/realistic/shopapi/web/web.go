// Package web is a small framework in the manner of the larger ones.
package web

import (
	"encoding/json"
	"net/http"
)

// Context is one request and its answer.
type Context struct {
	W      http.ResponseWriter
	R      *http.Request
	Status int
}

// JSON answers with v.
func (c *Context) JSON(code int, v any) error {
	c.W.Header().Set("Content-Type", "application/json")
	c.write(code)
	return json.NewEncoder(c.W).Encode(v)
}

// String answers with text.
func (c *Context) String(code int, s string) error {
	c.write(code)
	_, err := c.W.Write([]byte(s))
	return err
}

// NoContent answers with a status alone.
func (c *Context) NoContent(code int) error {
	c.write(code)
	return nil
}

// Redirect sends the client elsewhere.
func (c *Context) Redirect(code int, url string) error {
	c.Status = code
	http.Redirect(c.W, c.R, url, code)
	return nil
}

func (c *Context) write(code int) {
	c.Status = code
	c.W.WriteHeader(code)
}

// Param returns a part of the path.
func (c *Context) Param(name string) string { return c.R.PathValue(name) }

// Map is JSON by hand.
type Map map[string]any

// HTTPError is an error with a status.
type HTTPError struct {
	Code    int
	Message string
}

func (e *HTTPError) Error() string { return e.Message }

// NewHTTPError makes an error; without a message it is the usual text.
func NewHTTPError(code int, message ...string) *HTTPError {
	if len(message) == 0 {
		message = []string{http.StatusText(code)}
	}
	return &HTTPError{Code: code, Message: message[0]}
}

// Handler answers a request.
type Handler func(*Context) error

// Middleware wraps a handler.
type Middleware func(Handler) Handler

// App is a mux with middleware.
type App struct {
	mux   http.ServeMux
	chain []Middleware
}

// Use adds middleware.
func (a *App) Use(m ...Middleware) { a.chain = append(a.chain, m...) }

// Handle adds a route.
func (a *App) Handle(pattern string, h Handler) {
	for i := len(a.chain) - 1; i >= 0; i-- {
		h = a.chain[i](h)
	}
	a.mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
		c := &Context{W: w, R: r}
		err := h(c)
		if err == nil {
			return
		}
		he, ok := err.(*HTTPError)
		if !ok {
			he = NewHTTPError(500, err.Error()) // want 500
		}
		_ = c.JSON(he.Code, Map{"error": he.Message})
	})
}

func (a *App) ServeHTTP(w http.ResponseWriter, r *http.Request) { a.mux.ServeHTTP(w, r) }
