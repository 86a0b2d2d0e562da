package apis

import (
	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/client"
	"github.com/cloudwego/hertz/pkg/common/ut"
	"github.com/cloudwego/hertz/pkg/protocol"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func _(c *app.RequestContext, r *protocol.Response, h *protocol.ResponseHeader, rec *ut.ResponseRecorder, cl *client.Client) {
	_ = c.AbortWithError(404, nil)  // want
	c.AbortWithStatus(404)          // want
	c.AbortWithStatusJSON(404, nil) // want
	c.Data(404, "", nil)            // want
	c.HTML(404, "", nil)            // want
	c.IndentedJSON(404, nil)        // want
	c.JSON(404, nil)                // want
	c.ProtoBuf(404, nil)            // want
	c.PureJSON(404, nil)            // want
	c.Render(404, nil)              // want
	c.SetStatusCode(404)            // want
	c.Status(404)                   // want
	c.String(404, "")               // want
	c.XML(404, nil)                 // want
	c.AbortWithMsg("", 404)         // want
	c.Redirect(302, nil)            // want
	r.SetStatusCode(404)            // want
	_ = r.StatusCode() == 404       // want
	h.SetStatusCode(404)            // want
	_ = h.StatusCode() == 404       // want
	_ = rec.Code == 404             // want
	code, _, _ := cl.Get(nil, nil, "")
	_ = code == 404 // want
	code2, _, _ := cl.Post(nil, nil, "", nil)
	_ = code2 == 404 // want
	code3, _, _ := client.Get(nil, nil, "")
	_ = code3 == 404 // want
	code4, _, _ := client.Post(nil, nil, "", nil)
	_ = code4 == 404              // want
	_ = consts.StatusMessage(404) // want
	_ = consts.StatusLine(404)    // want
}
