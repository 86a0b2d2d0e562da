package apis

import (
	"github.com/opentracing/opentracing-go"
	"github.com/opentracing/opentracing-go/ext"
	"go.opentelemetry.io/otel/attribute"
	semconv10 "go.opentelemetry.io/otel/semconv/v1.10.0"
	httpconv17 "go.opentelemetry.io/otel/semconv/v1.17.0/httpconv"
	semconv "go.opentelemetry.io/otel/semconv/v1.24.0"
	semconv43 "go.opentelemetry.io/otel/semconv/v1.43.0"
	"go.opentelemetry.io/otel/semconv/v1.43.0/httpconv"
)

func _(span opentracing.Span, code int) {
	ext.HTTPStatusCode.Set(span, 404)                     // want
	_ = attribute.Int("http.status_code", 404)            // want
	_ = attribute.Int64("http.response.status_code", 404) // want
	_ = attribute.Key("http.status_code").Int(404)        // want
	_ = attribute.Int("http.status_code", code)
	_ = code == 404 // want
}

func _(d httpconv.ServerRequestDuration) {
	_ = semconv.HTTPStatusCodeKey.Int(404)                           // want
	_ = semconv.HTTPResponseStatusCodeKey.Int64(404)                 // want
	_ = semconv.HTTPStatusCode(404)                                  // want
	_ = semconv.HTTPResponseStatusCode(404)                          // want
	_ = semconv43.HTTPResponseStatusCode(404)                        // want
	_ = d.AttrResponseStatusCode(404)                                // want
	_ = semconv10.HTTPAttributesFromHTTPStatusCode(404)              // want
	_, _ = semconv10.SpanStatusFromHTTPStatusCode(404)               // want
	_, _ = semconv10.SpanStatusFromHTTPStatusCodeAndSpanKind(404, 0) // want
	_, _ = httpconv17.ClientStatus(404)                              // want
	_, _ = httpconv17.ServerStatus(404)                              // want
}
