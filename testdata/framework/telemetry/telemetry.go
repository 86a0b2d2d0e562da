// Package telemetry: a text is evidence where a specification says what it
// means. The package is near HTTP by its attributes alone.
package telemetry

import "go.opentelemetry.io/otel/attribute"

const statusKey = "http.response.status_code"

// HTTPStatusCodeKey and SizeKey are as in the packages of conventions.
const (
	HTTPStatusCodeKey = attribute.Key("http.status_code")
	SizeKey           = attribute.Key("http.response.body.size")
)

// HTTPStatusCode is a convention: what is passed on beside the key is a status.
func HTTPStatusCode(val int) attribute.KeyValue { return HTTPStatusCodeKey.Int(val) } // want HTTPStatusCode:`^status param0$`

// (0.8) The key is a text, a constant, or a conversion of one.
func keys(code int) []attribute.KeyValue {
	if code == 204 { // want `use http.StatusNoContent instead of 204`
		return nil
	}
	return []attribute.KeyValue{
		attribute.Int("http.status_code", 404),       // want `use http.StatusNotFound instead of 404`
		attribute.Int64(statusKey, 200),              // want `use http.StatusOK instead of 200`
		attribute.Key("http.status_code").Int64(404), // want `use http.StatusNotFound instead of 404`
		HTTPStatusCodeKey.Int(500),                   // want `use http.StatusInternalServerError instead of 500`
		HTTPStatusCode(403),                          // want `use http.StatusForbidden instead of 403`
		attribute.Int(statusKey, code),
	}
}

// Any other key says nothing, nor does one that is not known here.
func others(key string, size, port int) []attribute.KeyValue {
	if size == 404 || port == 500 {
		return nil
	}
	return []attribute.KeyValue{
		attribute.Int("http.response.body.size", 404),
		attribute.Int("status", 404),
		attribute.Int("http.status_code.count", 200),
		attribute.Int(key, 404),
		attribute.Key(key).Int(404),
		SizeKey.Int(404),
		SizeKey.Int(size),
		attribute.Int("net.peer.port", port),
	}
}

// The elements of a map have keys, too.
func attributes(code int) map[string]any {
	if code == 202 { // want `use http.StatusAccepted instead of 202`
		return nil
	}
	_ = map[string]int{"http.status_code": 404} // want `use http.StatusNotFound instead of 404`
	_ = map[string]any{`http.status_code`: code}
	return map[string]any{
		"http.response.status_code": int64(200), // want `use http.StatusOK instead of 200`
		"http.response.size":        404,
		"status_code":               404,
	}
}
