package behaviour

import (
	"net/http"

	"github.com/go-chi/render"
)

func ofRender() map[string]measurement {
	reply := std(func(code int) handler {
		return func(w http.ResponseWriter, r *http.Request) error {
			render.Status(r, code)
			render.JSON(w, r, 1)
			return nil
		}
	})
	return map[string]measurement{
		"github.com/go-chi/render Status code": reply,
		"github.com/go-chi/render Status body": reply,
	}
}
