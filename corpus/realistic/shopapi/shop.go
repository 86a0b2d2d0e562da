// Package shopapi is the web API of a shop.
package shopapi

import (
	"errors"
	"strconv"
	"sync/atomic"

	"example.com/shopapi/store"
	"example.com/shopapi/web"
)

// Shop is the API.
type Shop struct {
	Store  *store.Store
	MaxQty int
	calls  atomic.Int64
}

// New returns the API as a handler.
func New(s *store.Store) *web.App {
	shop := &Shop{Store: s, MaxQty: 200}
	app := &web.App{}
	app.Use(shop.quota(500), recoverer)
	app.Handle("GET /items/{sku}", shop.item)
	app.Handle("POST /items/{sku}/take/{n}", shop.take)
	app.Handle("DELETE /items/{sku}", func(c *web.Context) error { return c.NoContent(405) }) // want 405
	app.Handle("GET /old/{sku}", func(c *web.Context) error {
		return c.Redirect(301, "/items/"+c.Param("sku")) // want 301
	})
	app.Handle("GET /postage/{grams}", shop.postage)
	return app
}

func (s *Shop) quota(n int64) web.Middleware {
	return func(next web.Handler) web.Handler {
		return func(c *web.Context) error {
			if s.calls.Add(1) > n {
				return web.NewHTTPError(429) // want 429
			}
			return next(c)
		}
	}
}

func recoverer(next web.Handler) web.Handler {
	return func(c *web.Context) (err error) {
		defer func() {
			if recover() != nil {
				err = web.NewHTTPError(500, "sorry") // want 500
			}
		}()
		return next(c)
	}
}

func number(c *web.Context, name string, most int) (int, error) {
	n, err := strconv.Atoi(c.Param(name))
	if err != nil || n < 0 {
		return 0, web.NewHTTPError(400, name+" is no number") // want 400
	}
	if n > most {
		return 0, &web.HTTPError{Code: 422, Message: name + " is too large"} // want 422
	}
	return n, nil
}

func (s *Shop) item(c *web.Context) error {
	sku, err := number(c, "sku", 999)
	if err != nil {
		return err
	}
	it, ok := s.Store.Item(sku)
	if !ok {
		return web.NewHTTPError(404) // want 404
	}
	return c.JSON(200, it) // want 200
}

func (s *Shop) take(c *web.Context) error {
	sku, err := number(c, "sku", 999)
	if err != nil {
		return err
	}
	n, err := number(c, "n", s.MaxQty)
	if err != nil {
		return err
	}
	err = s.Store.Take(sku, n)
	switch {
	case errors.Is(err, store.ErrNone):
		return web.NewHTTPError(404, "no such item") // want 404
	case errors.Is(err, store.ErrSoldOut):
		return web.NewHTTPError(409, "sold out") // want 409
	}
	return c.JSON(201, web.Map{"sku": sku, "taken": n}) // want 201
}

func (s *Shop) postage(c *web.Context) error {
	grams, err := number(c, "grams", 30000)
	if err != nil {
		return err
	}
	return c.JSON(200, web.Map{"grams": grams, "cents": store.Postage(grams), "from": 100}) // want 200
}
