// Package fiber has the shape of a framework with constants of its own, and no
// use of net/http.
package fiber

// The constants of the framework.
const (
	StatusOK                          = 200
	StatusNonAuthoritativeInformation = 203
	StatusNotFound                    = 404
	StatusSwitchProxy                 = 306
)

// Ctx is the context of a request.
type Ctx struct{ status int }

// Status sets the status.
func (c *Ctx) Status(status int) *Ctx {
	c.status = status
	return c
}

// SendStatus sends a status alone.
func (c *Ctx) SendStatus(status int) error {
	c.Status(status)
	if c.status == StatusNotFound {
		return nil
	}
	return nil
}

// Redirect starts a redirect.
func (c *Ctx) Redirect() *Redirect { return &Redirect{c: c} }

// Redirect is a redirect that is being built.
type Redirect struct {
	c      *Ctx
	status int
}

// Status sets its code.
func (r *Redirect) Status(code int) *Redirect {
	r.status = code
	return r
}

// To sends it.
func (r *Redirect) To(location string) error {
	r.c.Status(r.status)
	return nil
}
