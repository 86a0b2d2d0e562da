package lookalikes

import (
	"github.com/didip/tollbooth/v7/limiter"
	"github.com/emicklei/go-restful/v3"
	"github.com/opentracing/opentracing-go"
	"github.com/opentracing/opentracing-go/ext"
	"go.opentelemetry.io/otel/attribute"
	semconv "go.opentelemetry.io/otel/semconv/v1.24.0"
)

func _(span opentracing.Span, key string, port int) {
	ext.PeerPort.Set(span, 404)
	span.SetTag("status", 404)
	_ = attribute.Int("http.response.body.size", 404)
	_ = attribute.Int("rpc.grpc.status_code", 404)
	_ = attribute.Int("status", 404)
	_ = attribute.Int(key, 404)
	_ = attribute.Int64("http.status_code.count", 200)
	_ = attribute.Key("process.exit_code").Int(200)
	_ = attribute.IntSlice("http.status_code", []int{404})
	_ = attribute.Int("net.peer.port", port)
	_ = port == 404
}

func _() {
	_ = semconv.HTTPRequestBodySize(404)
	_ = semconv.HTTPResponseBodySize(404)
	_ = semconv.HTTPResponseBodySizeKey.Int(404)
	_ = semconv.ServerPort(404)
	_ = semconv.ServerPortKey.Int(404)
	_ = semconv.DBCosmosDBSubStatusCode(404)
}

func _(l *limiter.Limiter, r *restful.Response) {
	l.SetBurst(404)
	_ = l.GetBurst() == 404
	_ = r.ContentLength() == 404
	restful.QueryParameter("", "").MinLength(404).MaxLength(404)
}
