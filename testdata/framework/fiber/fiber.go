// Package fiber is an application whose files name the constants of fiber, all
// but one.
package fiber

import "github.com/gofiber/fiber/v3"

func handler(c *fiber.Ctx) error {
	c.Status(fiber.StatusOK)
	return c.SendStatus(404) // want `use fiber.StatusNotFound instead of 404`
}
