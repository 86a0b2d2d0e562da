// Package framework uses packages with the shape of well-known frameworks.
package framework

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/render"
	"github.com/labstack/echo/v5"
)

// (0.7) What a framework shares about itself.
func ginHandler(c *gin.Context) {
	c.JSON(404, nil)          // want `use http.StatusNotFound instead of 404 \(code flows to \(\*gin.Context\).Render\)`
	c.Render(200, nil)        // want `use http.StatusOK instead of 200`
	c.Status(204)             // want `use http.StatusNoContent instead of 204`
	c.Writer.WriteHeader(500) // want `use http.StatusInternalServerError instead of 500`
}

func echoHandler(c echo.Context, r *echo.Response, err *echo.HTTPError) error {
	if r.Status == 200 || err.Code == 404 { // want `use http.StatusOK` `use http.StatusNotFound`
		return echo.NewHTTPError(400) // want `use http.StatusBadRequest instead of 400`
	}
	_ = &echo.HTTPError{Code: 409} // want `use http.StatusConflict instead of 409`
	return c.JSON(201, nil)        // want `use http.StatusCreated instead of 201`
}

func chiHandler(r *http.Request) {
	render.Status(r, 422) // want `use http.StatusUnprocessableEntity instead of 422`
}

// own is a context of ours, which stands in for gin's.
type own interface{ JSON(code int, v any) }

func use(o own) {
	o.JSON(403, nil) // want `use http.StatusForbidden instead of 403`
}

func pass(c *gin.Context) { use(c) }
