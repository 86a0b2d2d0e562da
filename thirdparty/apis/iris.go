package apis

import (
	"github.com/kataras/iris/v12"
	iriscache "github.com/kataras/iris/v12/cache/entry"
	iriscontext "github.com/kataras/iris/v12/context"
	irishost "github.com/kataras/iris/v12/core/host"
	"github.com/kataras/iris/v12/hero"
	iriserrors "github.com/kataras/iris/v12/x/errors"
)

func _(c *iriscontext.Context, p iris.Party) {
	c.StatusCode(404)                        // want
	c.StopWithStatus(404)                    // want
	c.StopWithText(404, "")                  // want
	c.StopWithError(404, nil)                // want
	c.StopWithPlainError(404, nil)           // want
	c.StopWithJSON(404, nil)                 // want
	c.StopWithProblem(404, nil)              // want
	c.Redirect("", 302)                      // want
	_ = c.GetStatusCode() == 404             // want
	_ = iriscontext.NewProblem().Status(404) // want
	_ = hero.Response{Code: 404}             // want
	_ = hero.View{Code: 404}                 // want
	p.OnErrorCode(404)                       // want
	_ = irishost.RedirectHandler(nil, 301)   // want
	c.Render(404, nil)                       // want
	_ = iriscache.NewResponse(404, nil, nil) // want
	_ = iriserrors.Register("", 404)         // want
}
