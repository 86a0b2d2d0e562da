package known

// (6.2) redirectors are the functions that redirect with the code that they are
// passed. What each of them makes of a code that is no redirect, says package
// analyzer.
//
//	http.Redirect(w, r, "/", 200) ⇒ a redirect by net/http
var redirectors = table{
	"net/http": {
		"Redirect":        params(3),
		"RedirectHandler": params(1),
	},
	// render.Redirect.Render panics.
	"github.com/gin-gonic/gin": {
		"Context.Redirect": params(0),
	},
	// They return ErrInvalidRedirectCode.
	"github.com/labstack/echo/v*": {
		"Context.Redirect": params(0),
	},
	// Set as it is.
	"github.com/gofiber/fiber/v2": {
		"Ctx.Redirect":        paramElems(1),
		"Ctx.RedirectToRoute": paramElems(2),
		"Ctx.RedirectBack":    paramElems(1),
	},
	"github.com/gofiber/fiber/v3": {
		"Redirect.Status": params(0),
	},
	// 0 means 302; net/http's Redirect gets all others.
	"github.com/kataras/iris/v12/context": {
		"Context.Redirect": paramElems(1),
	},
	// getRedirectStatusCode replaces it by 302.
	"github.com/valyala/fasthttp": {
		"RequestCtx.Redirect":      params(1),
		"RequestCtx.RedirectBytes": params(1),
	},
	"github.com/cloudwego/hertz/pkg/app": {
		"RequestContext.Redirect": params(0),
	},
}
