package known

import (
	"go/constant"
	"go/types"
)

// Keyed says which operands of a call are a key and the integer that the key
// gives its meaning. The zero Keyed is of a function without.
type Keyed struct {
	Key   int // a parameter, or -1 for the receiver
	Value int // 1 + a parameter
}

// (0.8) KeyedBy returns the operands of fn. The keys are those of OpenTelemetry and
// of OpenTracing, whose specifications say what each of them means.
func KeyedBy(fn *types.Func) Keyed {
	if fn.Pkg() == nil {
		return Keyed{}
	}
	if byName := keyed[fn.Pkg().Path()]; byName != nil {
		return byName[objectName(fn)]
	}
	return Keyed{}
}

var keyed = map[string]map[string]Keyed{
	"go.opentelemetry.io/otel/attribute": {
		"Int":       {0, 2},
		"Int64":     {0, 2},
		"Key.Int":   {-1, 1},
		"Key.Int64": {-1, 1},
	},
	"github.com/opentracing/opentracing-go/ext": {
		"Uint16TagName.Set": {-1, 2},
	},
}

// IsStatusKey reports whether the text is a key whose value is a status.
func IsStatusKey(text string) bool {
	return text == "http.status_code" || text == "http.response.status_code"
}

// IsKeyConstant reports whether obj is declared as such a key.
func IsKeyConstant(obj *types.Const) bool {
	return obj.Val().Kind() == constant.String && IsStatusKey(constant.StringVal(obj.Val()))
}

// keyConstants are names under which libraries declare the keys: OpenTelemetry's
// conventions in Go and in the collector, and Datadog's ext. They tell where to look;
// what is found there is told by the values.
var keyConstants = [...]string{
	"HTTPStatusCodeKey", "HTTPResponseStatusCodeKey", "AttributeHTTPStatusCode", "AttributeHTTPResponseStatusCode", "HTTPCode",
}

// HoldsStatusKey reports whether v is a variable whose value is such a key.
func HoldsStatusKey(v *types.Var) bool {
	return v.Name() == "HTTPStatusCode" && v.Pkg() != nil && v.Pkg().Path() == "github.com/opentracing/opentracing-go/ext"
}
