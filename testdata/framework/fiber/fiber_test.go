package fiber

import (
	"net/http"
	"testing"

	"github.com/gofiber/fiber/v3"
)

func TestHandler(t *testing.T) {
	c := new(fiber.Ctx)
	c.Status(http.StatusOK)
	c.Status(http.StatusGone)
	c.Status(404) // want `use http.StatusNotFound instead of 404`
}
