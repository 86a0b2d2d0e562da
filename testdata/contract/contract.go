// Package contract: an interface and its implementations share their statuses.
package contract

import "net/http"

type context interface {
	JSON(code int, v any) error
	Status() int
}

type real struct{ w http.ResponseWriter }

func (r *real) JSON(code int, v any) error {
	r.w.WriteHeader(code)
	return nil
}

func (r *real) Status() int { return http.StatusOK }

type fake struct{ sent int }

func (f *fake) JSON(code int, v any) error {
	f.sent = code
	return nil
}

func (f *fake) Status() int { return 404 } // want `use http.StatusNotFound instead of 404`

func handler(c context, f *fake) error {
	if c.Status() == 500 || f.sent == 503 { // want `use http.StatusInternalServerError instead of 500` `use http.StatusServiceUnavailable instead of 503`
		return nil
	}
	return c.JSON(201, nil) // want `use http.StatusCreated instead of 201`
}

// Coder is implemented by errors of other packages.
type Coder interface{ HTTPStatus() int } // want HTTPStatus:`^status result0$`

func write(w http.ResponseWriter, err error) {
	if c, ok := err.(Coder); ok {
		w.WriteHeader(c.HTTPStatus())
	}
}

// conversions show that the types are meant to be what they can be.
func conversions(w http.ResponseWriter) (context, sendCloser, verifier) {
	var c context = &real{w}
	if w == nil {
		c = &fake{}
	}
	return c, &derived{base{w}}, strict{}
}

type missing struct{}

func (missing) HTTPStatus() int { return 404 } // want `use http.StatusNotFound instead of 404`

// Methods that a struct has from what it embeds.

type base struct{ w http.ResponseWriter }

func (b *base) Send(n int) { b.w.WriteHeader(n) }

type derived struct{ base }

func (derived) Close() {}

type sendCloser interface {
	Send(n int)
	Close()
}

func closing(s sendCloser) {
	s.Send(404) // want `use http.StatusNotFound instead of 404`
	s.Close()
}

// A comparison behind an interface.

type verifier interface{ Equal(x, y any) bool }

type strict struct{}

func (strict) Equal(x, y any) bool { return x == y }

func verify(v verifier, resp *http.Response) bool {
	return v.Equal(resp.StatusCode, 200) // want `use http.StatusOK instead of 200`
}

// Two implementations that mean different things say nothing of the third.

type setter interface{ Set(n int) }

type counter struct{ n int }

func (c *counter) Set(n int) { c.n = n; c.n++ }

type gauge struct{ n int }

func (g *gauge) Set(n int) { g.n = n }

type sender struct{ w http.ResponseWriter }

func (s sender) Set(n int) { s.w.WriteHeader(n) }

func set(s setter, c *counter, g *gauge) {
	s.Set(404)
	c.Set(404)
	g.Set(200)
	sender{}.Set(404) // want `use http.StatusNotFound instead of 404`
}
