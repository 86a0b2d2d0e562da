package mistakes

import (
	"go/types"
	"strings"
)

// The redirectors. Facts hold their number, so it stays.
const (
	byNetHTTP uint8 = iota
	byGin
	byEcho
	byIris
	byFasthttp
)

// redirectors are what each API does. All of them write a Location, which RFC 9110,
// section 10.2.2, gives a meaning with a 3xx and with 201.
var redirectors = [...]redirector{
	// http.Redirect: "The provided code should be in the 3xx range".
	byNetHTTP: {highest: 399, also: []int64{201}, effect: "browsers do not follow it"},
	// gin/render.Redirect.Render.
	byGin: {highest: 308, also: []int64{201}, effect: "gin panics"},
	// echo.Context.Redirect.
	byEcho: {highest: 308, effect: "echo returns ErrInvalidRedirectCode"},
	// iris/context.Context.Redirect, where 0 asks for the default.
	byIris: {highest: 399, also: []int64{0, 201}, effect: "browsers do not follow it"},
	// fasthttp and hertz: getRedirectStatusCode.
	byFasthttp: {highest: 399, effect: "302 is sent instead"},
}

// redirecting says how fn redirects, if it is a function of an API.
func redirecting(fn *types.Func) (Redirects, bool) {
	if fn.Pkg() == nil {
		return Redirects{}, false
	}
	name := fn.Name()
	if recv := fn.Signature().Recv(); recv != nil {
		t := types.Unalias(recv.Type())
		if pointer, ok := t.(*types.Pointer); ok {
			t = types.Unalias(pointer.Elem())
		}
		if named, ok := t.(*types.Named); ok {
			name = named.Obj().Name() + "." + name
		}
	}
	path := fn.Pkg().Path()
	if major, ok := strings.CutPrefix(path, "github.com/labstack/echo/v"); ok && !strings.Contains(major, "/") {
		path = "github.com/labstack/echo/v*"
	}
	by, ok := redirecters[path+" "+name]
	return by, ok
}

var redirecters = map[string]Redirects{
	"net/http Redirect":                                          {3, byNetHTTP},
	"net/http RedirectHandler":                                   {1, byNetHTTP},
	"github.com/gin-gonic/gin Context.Redirect":                  {0, byGin},
	"github.com/labstack/echo/v* Context.Redirect":               {0, byEcho},
	"github.com/gofiber/fiber/v2 Ctx.Redirect":                   {1, byNetHTTP},
	"github.com/gofiber/fiber/v2 Ctx.RedirectToRoute":            {2, byNetHTTP},
	"github.com/gofiber/fiber/v2 Ctx.RedirectBack":               {1, byNetHTTP},
	"github.com/gofiber/fiber/v3 Redirect.Status":                {0, byNetHTTP},
	"github.com/kataras/iris/v12/context Context.Redirect":       {1, byIris},
	"github.com/valyala/fasthttp RequestCtx.Redirect":            {1, byFasthttp},
	"github.com/valyala/fasthttp RequestCtx.RedirectBytes":       {1, byFasthttp},
	"github.com/cloudwego/hertz/pkg/app RequestContext.Redirect": {0, byFasthttp},
}
