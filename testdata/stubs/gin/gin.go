// Package gin has the shape of a framework whose context is a struct.
package gin

import "net/http"

// Render writes a body.
type Render interface {
	Render(http.ResponseWriter) error
}

// Context is the context of a request.
type Context struct{ Writer http.ResponseWriter }

// Status sets the status.
func (c *Context) Status(code int) { c.Writer.WriteHeader(code) }

// Render writes a status and a body.
func (c *Context) Render(code int, r Render) {
	c.Status(code)
	_ = r.Render(c.Writer)
}

// JSON renders v.
func (c *Context) JSON(code int, v any) { c.Render(code, nil) }

// String answers with a text.
func (c *Context) String(code int, format string, values ...any) { c.Render(code, nil) }

// AbortWithStatusJSON answers, and lets no other handler do so.
func (c *Context) AbortWithStatusJSON(code int, v any) { c.JSON(code, v) }

// AbortWithStatus answers without a body.
func (c *Context) AbortWithStatus(code int) { c.Status(code) }

// Redirect sends a redirect. A code that is none panics.
func (c *Context) Redirect(code int, location string) { c.Render(-1, redirect{code, location}) }

type redirect struct {
	code     int
	location string
}

func (r redirect) Render(w http.ResponseWriter) error {
	if (r.code < http.StatusMultipleChoices || r.code > http.StatusPermanentRedirect) && r.code != http.StatusCreated {
		panic("no redirect")
	}
	w.WriteHeader(r.code)
	return nil
}

// H is a map.
type H map[string]any

// Next calls the handlers that follow.
func (c *Context) Next() {}
