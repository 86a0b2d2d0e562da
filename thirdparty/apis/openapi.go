package apis

import "github.com/getkin/kin-openapi/openapi3"

func _(r *openapi3.Responses, o *openapi3.Operation) {
	_ = openapi3.NewResponses(openapi3.WithStatus(404, nil)) // want
	_ = r.Status(404)                                        // want
	o.AddResponse(404, nil)                                  // want
}
