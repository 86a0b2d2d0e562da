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
