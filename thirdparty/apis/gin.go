package apis

import (
	"github.com/gin-gonic/gin"
	ginrender "github.com/gin-gonic/gin/render"
)

func _(c *gin.Context, p gin.LogFormatterParams) {
	c.AbortWithStatus(404)                 // want
	c.AbortWithStatusPureJSON(404, nil)    // want
	c.AbortWithStatusJSON(404, nil)        // want
	c.AbortWithError(404, nil)             // want
	c.Status(404)                          // want
	c.Render(404, nil)                     // want
	c.HTML(404, "", nil)                   // want
	c.IndentedJSON(404, nil)               // want
	c.SecureJSON(404, nil)                 // want
	c.JSONP(404, nil)                      // want
	c.JSON(404, nil)                       // want
	c.AsciiJSON(404, nil)                  // want
	c.PureJSON(404, nil)                   // want
	c.XML(404, nil)                        // want
	c.YAML(404, nil)                       // want
	c.TOML(404, nil)                       // want
	c.ProtoBuf(404, nil)                   // want
	c.BSON(404, nil)                       // want
	c.String(404, "")                      // want
	c.Redirect(302, "/")                   // want
	c.Data(404, "", nil)                   // want
	c.DataFromReader(404, 0, "", nil, nil) // want
	c.Negotiate(404, gin.Negotiate{})      // want
	_ = p.StatusCode == 404                // want
	_ = ginrender.Redirect{Code: 302}      // want
	_ = c.Writer.Status() == 404           // want
	c.Writer.WriteHeader(404)              // want
}
