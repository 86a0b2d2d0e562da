package known

// (0.1) opaque are the APIs that inference cannot see through, because the code
// leaves the program (into JSON or a context) or because only other packages
// say what it is. Each entry has a line in thirdparty/apis.
//
//	events.APIGatewayProxyResponse{StatusCode: 404} ⇒ 404 is a status
var opaque = table{
	// Declared for encoding/json; nothing in the package reads them.
	"github.com/aws/aws-lambda-go/events": {
		"APIGatewayProxyResponse.StatusCode":            itself,
		"APIGatewayProxyStreamingResponse.StatusCode":   itself,
		"APIGatewayV2HTTPResponse.StatusCode":           itself,
		"ALBTargetGroupResponse.StatusCode":             itself,
		"LambdaFunctionURLResponse.StatusCode":          itself,
		"LambdaFunctionURLStreamingResponse.StatusCode": itself,
	},
	"k8s.io/apimachinery/pkg/apis/meta/v1": {
		"Status.Code": itself,
	},
	"github.com/google/go-github/v*/github": {
		"HookDelivery.StatusCode": itself,
	},
	"github.com/minio/minio-go/v7/pkg/credentials": {
		"Error.StatusCode": itself,
	},
	// Read from the JSON of Elasticsearch, one status for each document.
	"github.com/olivere/elastic/v*": {
		"BulkResponseItem.Status": itself,
		"DeleteResponse.Status":   itself,
		"IndexResponse.Status":    itself,
		"UpdateResponse.Status":   itself,
	},
	"github.com/elastic/go-elasticsearch/v*/esutil": {
		"BulkIndexerResponseItem.Status": itself,
	},
	// Declared for the description of an API, which others write.
	"github.com/emicklei/go-restful/v*": {
		"Route.ResponseErrors": keys,
	},
	// Set, or read, by the packages that import them.
	"github.com/go-openapi/runtime": {
		"APIError.Code":       itself,
		"ClientResponse.Code": results(0),
		"Statuses":            keys,
	},
	"github.com/didip/tollbooth/v*/errors": {
		"HTTPError.StatusCode": itself,
	},
	"github.com/didip/tollbooth/v*/limiter": {
		"Limiter.SetStatusCode": params(0),
	},
	"github.com/aws/aws-sdk-go/aws/awserr": {
		"RequestFailure.StatusCode": results(0),
	},
	"google.golang.org/api/googleapi": {
		"ServerResponse.HTTPStatusCode": itself,
	},
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy": {
		"RetryOptions.StatusCodes": elements,
	},
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/arm/policy": {
		"RegistrationOptions.StatusCodes": elements,
	},
	"github.com/kataras/iris/v12/cache/entry": {
		"NewResponse": params(0),
	},
	"github.com/danielgtaylor/huma/v2": {
		"Context.SetStatus": params(0),
		"Context.Status":    results(0),
	},
	// Looked up by what an interface without a name gives.
	"github.com/aws/aws-sdk-go-v2/aws/retry": {
		"RetryableHTTPStatusCode.Codes": keys,
	},
	// Beside a key that stands in a variable, or only tested for its class.
	"go.opentelemetry.io/otel/semconv/v*": {
		"HTTPAttributesFromHTTPStatusCode":        params(0),
		"SpanStatusFromHTTPStatusCode":            params(0),
		"SpanStatusFromHTTPStatusCodeAndSpanKind": params(0),
	},
	"go.opentelemetry.io/otel/semconv/v*/httpconv": {
		"ClientStatus": params(0),
		"ServerStatus": params(0),
	},
	// Made into the text that is a key of an OpenAPI document.
	"github.com/getkin/kin-openapi/openapi3": {
		"WithStatus":            params(0),
		"Responses.Status":      params(0),
		"Operation.AddResponse": params(0),
	},
	// Wrapped around an error, or stored in a context.
	"github.com/cockroachdb/errors/exthttp": {
		"WrapWithHTTPCode": params(1),
		"GetHTTPCode":      both(params(1), results(0)),
	},
	"github.com/go-chi/render": {
		"Status": params(1),
	},
	"github.com/twitchtv/twirp/ctxsetters": {
		"WithStatusCode": params(1),
	},
	// Only ordered, or an index of an array of texts.
	"github.com/go-chi/chi/v5/middleware": {
		"LogEntry.Write": params(0),
	},
	"github.com/valyala/fasthttp": {
		"StatusMessage": params(0),
	},
	"github.com/gofiber/fiber/v2/utils": {
		"StatusMessage": params(0),
	},
	"github.com/gofiber/utils/v2": {
		"StatusMessage": params(0),
	},
	"github.com/cloudwego/hertz/pkg/protocol/consts": {
		"StatusMessage": params(0),
		"StatusLine":    params(0),
	},
	// Behind a lock and a getter.
	"github.com/onsi/gomega/ghttp": {
		"Server.SetUnhandledRequestStatusCode": params(0),
	},
	"github.com/maxatome/go-testdeep/helpers/tdhttp": {
		"TestAPI.CmpStatus": params(0),
	},
	// Typed as interface, because it takes "404 Not Found" too.
	"github.com/onsi/gomega": {
		"HaveHTTPStatus": paramElems(0),
	},
}
