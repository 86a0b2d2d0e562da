package fiber

import (
	"net/http"

	"github.com/gofiber/fiber/v3"
)

// none is in a file that names none, and goes with the rest of the package.
func none(c *fiber.Ctx, r *http.Request) error {
	return c.SendStatus(404) // want `use fiber.StatusNotFound instead of 404`
}
