package apis

import (
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/cockroachdb/errors/exthttp"
	tollbooth "github.com/didip/tollbooth/v7/errors"
	"github.com/didip/tollbooth/v7/limiter"
	openapi "github.com/go-openapi/runtime"
)

func _(e *awshttp.ResponseError) {
	_ = e.HTTPStatusCode() == 404                                       // want
	_ = retry.RetryableHTTPStatusCode{Codes: map[int]struct{}{404: {}}} // want
	retry.DefaultRetryableHTTPStatusCodes[404] = struct{}{}             // want
}

func _(err error) {
	_ = exthttp.WrapWithHTTPCode(err, 404) // want
	_ = exthttp.GetHTTPCode(err, 500)      // want
	_ = exthttp.GetHTTPCode(err, 0) == 404 // want
}

func _(e *tollbooth.HTTPError, l *limiter.Limiter) {
	_ = e.StatusCode == 404                  // want
	_ = tollbooth.HTTPError{StatusCode: 404} // want
	l.SetStatusCode(404)                     // want
	_ = l.GetStatusCode() == 404             // want
}

func _(e *openapi.APIError, c openapi.ClientResponse, s openapi.ClientResponseStatus) {
	_ = e.Code == 404                     // want
	_ = openapi.NewAPIError("", nil, 404) // want
	_ = c.Code() == 404                   // want
	_ = e.IsCode(404)                     // want
	_ = s.IsCode(404)                     // want
	_ = openapi.Statuses[404]             // want
}
