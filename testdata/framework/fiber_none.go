package framework

import (
	"net/http"

	"github.com/gofiber/fiber/v3"
)

// fiberNone is in a file that names none: the others of the package name those
// of net/http more often, its tests left out.
func fiberNone(c *fiber.Ctx, r *http.Request) error {
	return c.SendStatus(404) // want `use http.StatusNotFound instead of 404`
}
