package framework

import (
	"net/http"

	"github.com/gofiber/fiber/v3"
)

// fiberNames is in a file that names the constants of fiber.
func fiberNames(c *fiber.Ctx, r *http.Request) error {
	c.Status(fiber.StatusOK)
	c.Status(203)            // want `use fiber.StatusNonAuthoritativeInformation instead of 203`
	c.Status(410)            // want `use http.StatusGone instead of 410`
	return c.SendStatus(404) // want `use fiber.StatusNotFound instead of 404`
}
