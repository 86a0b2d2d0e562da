package apis

import (
	"net/http"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	iriscontext "github.com/kataras/iris/v12/context"
	"github.com/labstack/echo/v4"
	echo5 "github.com/labstack/echo/v5"
	"github.com/valyala/fasthttp"
)

// What each of them makes of a code that is no redirect, stands in the table
// that has them.
func _(w http.ResponseWriter, r *http.Request, g *gin.Context, e echo.Context, e5 *echo5.Context, i *iriscontext.Context) {
	http.Redirect(w, r, "/", http.StatusOK)      // redirect
	_ = http.RedirectHandler("/", http.StatusOK) // redirect
	g.Redirect(http.StatusOK, "/")               // redirect
	_ = e.Redirect(http.StatusOK, "/")           // redirect
	_ = e5.Redirect(http.StatusOK, "/")          // redirect
	i.Redirect("/", http.StatusOK)               // redirect
	i.Redirect("/", 0)
	i.Redirect("/")
}

func _(c *fiber.Ctx, c3 fiber3.Ctx, f *fasthttp.RequestCtx, h *app.RequestContext) {
	_ = c.Redirect("/", fiber.StatusOK)                // redirect
	_ = c.RedirectToRoute("home", nil, fiber.StatusOK) // redirect
	_ = c.RedirectBack("/", fiber.StatusOK)            // redirect
	_ = c3.Redirect().Status(fiber.StatusOK).To("/")   // redirect
	f.Redirect("/", fasthttp.StatusOK)                 // redirect
	f.RedirectBytes(nil, fasthttp.StatusOK)            // redirect
	h.Redirect(fasthttp.StatusOK, nil)                 // redirect
}
