package apis

import (
	"time"

	"github.com/valyala/fasthttp"
)

func _(c *fasthttp.RequestCtx, r *fasthttp.Response, h *fasthttp.ResponseHeader, cl *fasthttp.Client, hc *fasthttp.HostClient) {
	c.SetStatusCode(404)                                 // want
	c.Error("", 404)                                     // want
	c.Redirect("", 302)                                  // want
	c.RedirectBytes(nil, 302)                            // want
	c.TimeoutErrorWithCode("", 504)                      // want
	r.SetStatusCode(404)                                 // want
	_ = r.StatusCode() == 404                            // want
	h.SetStatusCode(404)                                 // want
	_ = h.StatusCode() == 404                            // want
	_ = fasthttp.TimeoutWithCodeHandler(nil, 0, "", 504) // want
	_ = fasthttp.StatusMessage(404)                      // want
	_ = fasthttp.StatusCodeIsRedirect(302)               // want
	code, _, _ := fasthttp.Get(nil, "")
	_ = code == 404 // want
	code, _, _ = fasthttp.GetTimeout(nil, "", 0)
	code2, _, _ := fasthttp.GetTimeout(nil, "", 0)
	_ = code2 == 404 // want
	code3, _, _ := fasthttp.Post(nil, "", nil)
	_ = code3 == 404 // want
	code4, _, _ := cl.Get(nil, "")
	_ = code4 == 404 // want
	code7, _, _ := fasthttp.GetDeadline(nil, "", time.Time{})
	_ = code7 == 404 // want
	code5, _, _ := hc.Post(nil, "", nil)
	_ = code5 == 404 // want
	code6, _, _ := hc.GetTimeout(nil, "", 0)
	_ = code6 == 404 // want
}
