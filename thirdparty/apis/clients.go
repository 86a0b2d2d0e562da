package apis

import (
	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	armpolicy "github.com/Azure/azure-sdk-for-go/sdk/azcore/arm/policy"
	azfake "github.com/Azure/azure-sdk-for-go/sdk/azcore/fake"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
	"github.com/aws/aws-lambda-go/events"
	"github.com/aws/aws-sdk-go/aws/awserr"
	smithyhttp "github.com/aws/smithy-go/transport/http"
	"github.com/go-resty/resty/v2"
	"github.com/google/go-github/v74/github"
	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"
	"golang.org/x/oauth2"
	"google.golang.org/api/googleapi"
	k8serrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
	resty3 "resty.dev/v3"
)

func _(r *resty.Response, r3 *resty3.Response, d resty3.DebugLogResponse, i resty3.RedirectInfo) {
	_ = r.StatusCode() == 404  // want
	_ = r3.StatusCode() == 404 // want
	_ = d.StatusCode == 404    // want
	_ = i.StatusCode == 302    // want
}

var _ = []any{
	events.APIGatewayProxyResponse{StatusCode: 404},            // want
	events.APIGatewayProxyStreamingResponse{StatusCode: 404},   // want
	events.APIGatewayV2HTTPResponse{StatusCode: 404},           // want
	events.ALBTargetGroupResponse{StatusCode: 404},             // want
	events.LambdaFunctionURLResponse{StatusCode: 404},          // want
	events.LambdaFunctionURLStreamingResponse{StatusCode: 404}, // want
}

func _(e *smithyhttp.ResponseError, f awserr.RequestFailure, g *googleapi.Error, a *azcore.ResponseError, o *oauth2.RetrieveError) {
	_ = e.HTTPStatusCode() == 404                              // want
	_ = f.StatusCode() == 404                                  // want
	_ = g.Code == 404                                          // want
	_ = googleapi.ServerResponse{HTTPStatusCode: 404}          // want
	_ = a.StatusCode == 404                                    // want
	_ = runtime.HasStatusCode(nil, 200, 404)                   // want 2
	_ = policy.RetryOptions{StatusCodes: []int{429}}           // want
	_ = armpolicy.RegistrationOptions{StatusCodes: []int{409}} // want
	_ = o.Response.StatusCode == 404                           // want
}

func _(r azfake.Responder[int], e azfake.ErrorResponder, p azfake.PagerResponder[int], q azfake.PollerResponder[int]) {
	r.SetResponse(200, 404, nil)         // want
	e.SetResponseError(404, "")          // want
	p.AddPage(200, 404, nil)             // want
	p.AddResponseError(404, "")          // want
	q.AddNonTerminalResponse(202, nil)   // want
	q.SetTerminalResponse(200, 404, nil) // want
	q.SetTerminalError(404, "")          // want
}

func _(s metav1.Status) {
	_ = s.Code == 404                                                                         // want
	_ = metav1.Status{Code: 404}                                                              // want
	_ = k8serrors.NewGenericServerResponse(404, "", schema.GroupResource{}, "", "", 0, false) // want
	_ = k8serrors.NewClientErrorReporter(404, "", "")                                         // want
}

func _(e *github.ErrorResponse, r github.RedirectionError, d *github.HookDelivery, m minio.ErrorResponse, c credentials.Error) {
	_ = e.Response.StatusCode == 404 // want
	_ = r.StatusCode == 302          // want
	_ = *d.StatusCode == 404         // want
	_ = d.GetStatusCode() == 404     // want
	_ = m.StatusCode == 404          // want
	_ = c.StatusCode == 404          // want
}
