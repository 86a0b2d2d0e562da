package behaviour

import (
	"errors"
	"net/http"
	"testing"

	"github.com/emicklei/go-restful/v3"
)

func restfully(do func(r *restful.Response, code int) error) measurement {
	return func(t *testing.T, code int) seen {
		t.Helper()
		return serve(t, func(w http.ResponseWriter, r *http.Request) error {
			response := restful.NewResponse(w)
			response.SetRequestAccepts(restful.MIME_JSON)
			return do(response, code)
		})
	}
}

func ofRestful() map[string]measurement {
	const p = "github.com/emicklei/go-restful/v3 Response."
	list := map[string]measurement{}
	for name, do := range map[string]func(r *restful.Response, code int) error{
		"WriteHeaderAndEntity": func(r *restful.Response, code int) error { return r.WriteHeaderAndEntity(code, 1) },
		"WriteHeaderAndJson":   func(r *restful.Response, code int) error { return r.WriteHeaderAndJson(code, 1, restful.MIME_JSON) },
		"WriteErrorString":     func(r *restful.Response, code int) error { return r.WriteErrorString(code, "text") },
		"WriteError":           func(r *restful.Response, code int) error { return r.WriteError(code, errors.New("text")) },
	} {
		list[p+name+" body"] = restfully(do)
		list[p+name+" code"] = restfully(do)
		list[p+name+" again"] = restfully(func(r *restful.Response, code int) error {
			if err := do(r, http.StatusCreated); err != nil {
				return err
			}
			return do(r, code)
		})
	}
	return list
}
