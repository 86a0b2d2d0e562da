package behaviour

import (
	"net"
	"testing"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"
)

// fast serves one handler of fasthttp.
func fast(do func(c *fasthttp.RequestCtx, code int)) measurement {
	return func(t *testing.T, code int) seen {
		t.Helper()
		return listen(t, func(l net.Listener) error {
			return fasthttp.Serve(l, func(c *fasthttp.RequestCtx) {
				if string(c.Path()) != "/there" {
					do(c, code)
				}
			})
		})
	}
}

// fibered serves one handler of fiber.
func fibered(do func(c *fiber.Ctx, code int) error) measurement {
	return func(t *testing.T, code int) seen {
		t.Helper()
		app := fiber.New(fiber.Config{DisableStartupMessage: true})
		app.Get("/there", func(c *fiber.Ctx) error { return nil })
		app.Get("/", func(c *fiber.Ctx) error { return do(c, code) })
		return listen(t, app.Listener)
	}
}

func listen(t *testing.T, serve func(net.Listener) error) (s seen) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	go func() { _ = serve(l) }()
	s.status, s.body = ask(t, l.Addr().String())
	s.followed = follows("http://" + l.Addr().String() + "/")
	return s
}

func ofFasthttp() map[string]measurement {
	const p, f = "github.com/valyala/fasthttp RequestCtx.", "github.com/gofiber/fiber/v2 "
	return map[string]measurement{
		p + "Redirect redirect":      fast(func(c *fasthttp.RequestCtx, code int) { c.Redirect("/there", code) }),
		p + "RedirectBytes redirect": fast(func(c *fasthttp.RequestCtx, code int) { c.RedirectBytes([]byte("/there"), code) }),
		p + "SetStatusCode code":     fast(func(c *fasthttp.RequestCtx, code int) { c.SetStatusCode(code); c.SetBodyString("text") }),
		p + "Error body":             fast(func(c *fasthttp.RequestCtx, code int) { c.Error("text", code) }),
		p + "SetStatusCode again":    fast(func(c *fasthttp.RequestCtx, code int) { c.SetStatusCode(201); c.SetStatusCode(code) }),
		f + "Ctx.SendStatus code":    fibered(func(c *fiber.Ctx, code int) error { return c.SendStatus(code) }),
		f + "Ctx.Status code":        fibered(func(c *fiber.Ctx, code int) error { return c.Status(code).SendString("text") }),
		f + "Ctx.Status body":        fibered(func(c *fiber.Ctx, code int) error { return c.Status(code).SendString("text") }),
		f + "NewError code":          fibered(func(c *fiber.Ctx, code int) error { return fiber.NewError(code, "text") }),
		f + "NewError body":          fibered(func(c *fiber.Ctx, code int) error { return fiber.NewError(code, "text") }),
		f + "Ctx.Redirect redirect":  fibered(func(c *fiber.Ctx, code int) error { return c.Redirect("/there", code) }),
	}
}
