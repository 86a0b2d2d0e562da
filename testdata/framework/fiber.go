package framework

import "github.com/gofiber/fiber/v3"

func fiberHandler(c *fiber.Ctx) error {
	c.Status(203)            // want `use fiber.StatusNonAuthoritativeInformation instead of 203`
	c.Status(306)            // want `use fiber.StatusSwitchProxy instead of 306`
	c.Status(410)            // want `use http.StatusGone instead of 410`
	return c.SendStatus(404) // want `use fiber.StatusNotFound instead of 404`
}
