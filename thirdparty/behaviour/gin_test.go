package behaviour

import (
	"errors"
	"net/http"
	"testing"

	"github.com/gin-gonic/gin"
)

// ginned serves one handler of gin, without its middlewares.
func ginned(do func(c *gin.Context, code int)) measurement {
	return func(t *testing.T, code int) seen {
		t.Helper()
		gin.SetMode(gin.ReleaseMode)
		return serve(t, func(w http.ResponseWriter, r *http.Request) error {
			var failed error
			engine := gin.New()
			engine.GET("/", func(c *gin.Context) {
				do(c, code)
				if len(c.Errors) > 0 {
					failed = errors.New(c.Errors.String())
				}
			})
			engine.ServeHTTP(w, r)
			return failed
		})
	}
}

func ofGin() map[string]measurement {
	const p = "github.com/gin-gonic/gin Context."
	value := gin.H{"a": 1}
	list := map[string]measurement{
		p + "Redirect redirect":    ginned(func(c *gin.Context, code int) { c.Redirect(code, "/there") }),
		p + "Status code":          ginned(func(c *gin.Context, code int) { c.Status(code) }),
		p + "AbortWithStatus code": ginned(func(c *gin.Context, code int) { c.AbortWithStatus(code) }),
		p + "Data body":            ginned(func(c *gin.Context, code int) { c.Data(code, "text/plain", []byte("text")) }),
		p + "YAML body":            ginned(func(c *gin.Context, code int) { c.YAML(code, value) }),
	}
	replies := map[string]func(c *gin.Context, code int){
		"JSON":                func(c *gin.Context, code int) { c.JSON(code, value) },
		"IndentedJSON":        func(c *gin.Context, code int) { c.IndentedJSON(code, value) },
		"PureJSON":            func(c *gin.Context, code int) { c.PureJSON(code, value) },
		"XML":                 func(c *gin.Context, code int) { c.XML(code, value) },
		"String":              func(c *gin.Context, code int) { c.String(code, "text") },
		"AbortWithStatusJSON": func(c *gin.Context, code int) { c.AbortWithStatusJSON(code, value) },
	}
	for name, do := range replies {
		list[p+name+" body"] = ginned(do)
		list[p+name+" again"] = ginned(func(c *gin.Context, code int) { do(c, http.StatusCreated); do(c, code) })
	}
	for _, name := range []string{"JSON", "String", "AbortWithStatusJSON"} {
		list[p+name+" code"] = ginned(replies[name])
	}
	return list
}
