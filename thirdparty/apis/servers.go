package apis

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/render"
	kit "github.com/go-kit/kit/transport/http"
	kratos "github.com/go-kratos/kratos/v2/errors"
	kratoshttp "github.com/go-kratos/kratos/v2/transport/http"
	kratosstatus "github.com/go-kratos/kratos/v2/transport/http/status"
	"github.com/gorilla/handlers"
	gateway "github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"github.com/twitchtv/twirp"
	"github.com/twitchtv/twirp/ctxsetters"
	"golang.org/x/net/webdav"
)

func _(w middleware.WrapResponseWriter, l middleware.LogEntry, r *http.Request) {
	_ = middleware.ThrottleOpts{StatusCode: 429} // want
	_ = w.Status() == 404                        // want
	l.Write(404, 0, nil, 0, nil)                 // want
	render.Status(r, 404)                        // want
}

func _(c huma.Context, e *huma.ErrorModel, s huma.StatusError) {
	c.SetStatus(404)                                           // want
	_ = c.Status() == 404                                      // want
	_ = huma.NewError(404, "")                                 // want
	_ = huma.NewErrorWithContext(nil, 404, "")                 // want
	_ = huma.WriteErr(nil, nil, 404, "")                       // want
	_ = e.Status == 404                                        // want
	_ = e.GetStatus() == 404                                   // want
	_ = s.GetStatus() == 404                                   // want
	_ = huma.Operation{DefaultStatus: 201, Errors: []int{404}} // want 2
}

func _(p handlers.LogFormatterParams) {
	_ = handlers.CanonicalHost("", 302) // want
	_ = handlers.OptionStatusCode(200)  // want
	_ = p.StatusCode == 404             // want
}

func _(s *kratos.Status) {
	_ = kratos.New(404, "", "")         // want
	_ = kratos.Newf(404, "", "")        // want
	_ = kratos.Errorf(404, "", "")      // want
	_ = kratos.Code(nil) == 404         // want
	_ = s.Code == 404                   // want
	_ = kratoshttp.NewRedirect("", 302) // want
	_ = kratosstatus.ToGRPCCode(404)    // want
}

type kitError struct{}

func (kitError) StatusCode() int { return 404 } // want

var _ kit.StatusCoder = kitError{}

var _ kit.ServerFinalizerFunc = func(_ ctx, code int, _ *http.Request) {
	_ = code == 404 // want
}

func _(e *gateway.HTTPStatusError) {
	_ = gateway.HTTPStatusFromCode(0) == 404                         // want
	_ = e.HTTPStatus == 404                                          // want
	gateway.DefaultRoutingErrorHandler(nil, nil, nil, nil, nil, 404) // want
	_ = twirp.ServerHTTPStatusFromErrorCode("") == 404               // want
	_ = ctxsetters.WithStatusCode(nil, 404)                          // want
	_ = webdav.Propstat{Status: 404}                                 // want
	_ = webdav.StatusText(404)                                       // want
}
