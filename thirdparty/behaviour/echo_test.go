package behaviour

import (
	"net/http"
	"testing"

	"github.com/labstack/echo/v4"
)

// echoed serves one handler of echo, whose error is what the call returned.
func echoed(do func(c echo.Context, code int) error) measurement {
	return func(t *testing.T, code int) seen {
		t.Helper()
		return serve(t, func(w http.ResponseWriter, r *http.Request) error {
			e := echo.New()
			e.Logger.SetLevel(7) // off
			var failed error
			e.GET("/", func(c echo.Context) error {
				failed = do(c, code)
				return failed
			})
			e.ServeHTTP(w, r)
			return failed
		})
	}
}

func ofEcho() map[string]measurement {
	const p = "github.com/labstack/echo/v* "
	value := map[string]int{"a": 1}
	replies := map[string]func(c echo.Context, code int) error{
		"JSON":       func(c echo.Context, code int) error { return c.JSON(code, value) },
		"JSONPretty": func(c echo.Context, code int) error { return c.JSONPretty(code, value, " ") },
		"XML":        func(c echo.Context, code int) error { return c.XML(code, []int{1}) },
		"String":     func(c echo.Context, code int) error { return c.String(code, "text") },
		"HTML":       func(c echo.Context, code int) error { return c.HTML(code, "<p>") },
		"Blob":       func(c echo.Context, code int) error { return c.Blob(code, "text/plain", []byte("text")) },
		"NoContent":  func(c echo.Context, code int) error { return c.NoContent(code) },
	}
	list := map[string]measurement{
		p + "Context.Redirect redirect": echoed(func(c echo.Context, code int) error { return c.Redirect(code, "/there") }),
		p + "NewHTTPError code":         echoed(func(c echo.Context, code int) error { return echo.NewHTTPError(code, "text") }),
	}
	for _, name := range []string{"JSON", "JSONPretty", "XML", "String", "HTML", "Blob"} {
		list[p+"Context."+name+" body"] = echoed(replies[name])
	}
	for _, name := range []string{"JSON", "String", "HTML", "NoContent"} {
		list[p+"Context."+name+" code"] = echoed(replies[name])
		list[p+"Context."+name+" again"] = echoed(func(c echo.Context, code int) error {
			if err := replies[name](c, http.StatusCreated); err != nil {
				return err
			}
			return replies[name](c, code)
		})
	}
	return list
}
