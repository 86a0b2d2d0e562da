package known

import "github.com/statusconst/statusconst/analyzer/internal/carrier"

// (6.2) redirectors are the functions that redirect with the code that they are
// passed. What each of them makes of a code that is no redirect, says package
// analyzer.
//
//	http.Redirect(w, r, "/", 200) ⇒ a redirect by net/http
var redirectors = table{
	"net/http": {
		"Redirect":        redirects(3, carrier.NetHTTP),
		"RedirectHandler": redirects(1, carrier.NetHTTP),
	},
	// render.Redirect.Render panics.
	"github.com/gin-gonic/gin": {
		"Context.Redirect": redirects(0, carrier.Gin),
	},
	// They return ErrInvalidRedirectCode.
	"github.com/labstack/echo/v*": {
		"Context.Redirect": redirects(0, carrier.Echo),
	},
	// Set as it is.
	"github.com/gofiber/fiber/v2": {
		"Ctx.Redirect":        redirectsElem(1, carrier.NetHTTP),
		"Ctx.RedirectToRoute": redirectsElem(2, carrier.NetHTTP),
		"Ctx.RedirectBack":    redirectsElem(1, carrier.NetHTTP),
	},
	"github.com/gofiber/fiber/v3": {
		"Redirect.Status": redirects(0, carrier.NetHTTP),
	},
	// 0 means 302; net/http's Redirect gets all others.
	"github.com/kataras/iris/v12/context": {
		"Context.Redirect": redirectsElem(1, carrier.Iris),
	},
	// getRedirectStatusCode replaces it by 302.
	"github.com/valyala/fasthttp": {
		"RequestCtx.Redirect":      redirects(1, carrier.Fasthttp),
		"RequestCtx.RedirectBytes": redirects(1, carrier.Fasthttp),
	},
	"github.com/cloudwego/hertz/pkg/app": {
		"RequestContext.Redirect": redirects(0, carrier.Fasthttp),
	},
}

func redirects(index uint8, by carrier.Redirector) carrier.Fact {
	f := params(index)
	f.Redirects, f.By = index+1, by
	return f
}

// redirectsElem is redirects for the first argument of a variadic parameter.
func redirectsElem(index uint8, by carrier.Redirector) carrier.Fact {
	f := paramElems(index)
	f.Redirects, f.By = index+1, by
	return f
}
