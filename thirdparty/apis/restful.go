package apis

import "github.com/emicklei/go-restful/v3"

func _(b *restful.RouteBuilder, r *restful.Response, e restful.ServiceError) {
	b.Returns(404, "", nil)                      // want
	b.ReturnsError(404, "", nil)                 // want
	b.ReturnsWithHeaders(404, "", nil, nil)      // want
	_ = restful.ResponseError{Code: 404}         // want
	_ = b.Build().ResponseErrors[404]            // want
	_ = r.WriteErrorString(404, "")              // want
	_ = r.WriteError(404, nil)                   // want
	_ = r.WriteHeaderAndEntity(404, nil)         // want
	_ = r.WriteHeaderAndJson(404, nil, "")       // want
	_ = r.WriteHeaderAndXml(404, nil)            // want
	_ = r.WriteServiceError(404, e)              // want
	r.WriteHeader(404)                           // want
	_ = r.StatusCode() == 404                    // want
	_ = e.Code == 404                            // want
	_ = restful.ServiceError{Code: 404}          // want
	_ = restful.NewError(404, "")                // want
	_ = restful.NewErrorWithHeader(404, "", nil) // want
}
