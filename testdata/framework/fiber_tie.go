package framework

import (
	"net/http"

	"github.com/gofiber/fiber/v3"
)

// fiberTie is in a file that names one of each.
func fiberTie(c *fiber.Ctx) error {
	c.Status(http.StatusOK)
	c.Status(fiber.StatusOK)
	return c.SendStatus(404) // want `use http.StatusNotFound instead of 404`
}
