package apis

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	echo5 "github.com/labstack/echo/v5"
	middleware5 "github.com/labstack/echo/v5/middleware"
)

func _(c echo.Context, e *echo.HTTPError, r *echo.Response, v middleware.RequestLoggerValues) {
	_ = c.Render(404, "", nil)               // want
	_ = c.HTML(404, "")                      // want
	_ = c.HTMLBlob(404, nil)                 // want
	_ = c.String(404, "")                    // want
	_ = c.JSON(404, nil)                     // want
	_ = c.JSONPretty(404, nil, "")           // want
	_ = c.JSONBlob(404, nil)                 // want
	_ = c.JSONP(404, "", nil)                // want
	_ = c.JSONPBlob(404, "", nil)            // want
	_ = c.XML(404, nil)                      // want
	_ = c.XMLPretty(404, nil, "")            // want
	_ = c.XMLBlob(404, nil)                  // want
	_ = c.Blob(404, "", nil)                 // want
	_ = c.Stream(404, "", nil)               // want
	_ = c.NoContent(404)                     // want
	_ = c.Redirect(302, "")                  // want
	_ = echo.NewHTTPError(404)               // want
	_ = e.Code == 404                        // want
	_ = r.Status == 404                      // want
	r.WriteHeader(404)                       // want
	_ = middleware.RedirectConfig{Code: 301} // want
	_ = v.Status == 404                      // want
}

func _(c *echo5.Context, e *echo5.HTTPError, r *echo5.Response, v middleware5.RequestLoggerValues, s echo5.HTTPStatusCoder) {
	_ = c.Render(404, "", nil)                      // want
	_ = c.HTML(404, "")                             // want
	_ = c.HTMLBlob(404, nil)                        // want
	_ = c.String(404, "")                           // want
	_ = c.JSON(404, nil)                            // want
	_ = c.JSONPretty(404, nil, "")                  // want
	_ = c.JSONBlob(404, nil)                        // want
	_ = c.JSONP(404, "", nil)                       // want
	_ = c.JSONPBlob(404, "", nil)                   // want
	_ = c.XML(404, nil)                             // want
	_ = c.XMLPretty(404, nil, "")                   // want
	_ = c.XMLBlob(404, nil)                         // want
	_ = c.Blob(404, "", nil)                        // want
	_ = c.Stream(404, "", nil)                      // want
	_ = c.NoContent(404)                            // want
	_ = c.Redirect(302, "")                         // want
	_ = echo5.NewHTTPError(404, "")                 // want
	_ = e.Code == 404                               // want
	_ = r.Status == 404                             // want
	r.WriteHeader(404)                              // want
	_ = middleware5.RedirectConfig{Code: 301}       // want
	_ = v.Status == 404                             // want
	_ = s.StatusCode() == 404                       // want
	_ = echo5.StatusCode(nil) == 404                // want
	_ = echo5.ProblemError{Status: 404}             // want
	_ = (&echo5.ProblemError{}).StatusCode() == 404 // want
	_, status := echo5.ResolveResponseStatus(nil, nil)
	_ = status == 404 // want
}
