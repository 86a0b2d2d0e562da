package framework

import (
	"net/http"

	"github.com/gofiber/fiber/v3"
)

// fiberHTTP is in a file that names those of net/http more often.
func fiberHTTP(c *fiber.Ctx) error {
	c.Status(http.StatusOK)
	c.Status(http.StatusGone)
	c.Status(fiber.StatusOK)
	c.Status(306)            // want `use fiber.StatusSwitchProxy instead of 306`
	return c.SendStatus(404) // want `use http.StatusNotFound instead of 404`
}
