// Package telemetry: a text is evidence where a specification says what it
// means. The package is near HTTP by its attributes alone.
package telemetry

import "go.opentelemetry.io/otel/attribute"

const (
	statusKey = "http.response.status_code"
	sizeKey   = "http.response.size"
)

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

type span struct{ tags map[string]any }

func (s *span) SetTag(key string, value any) { s.tags[key] = value }
func (s *span) PutInt(key string, n int64)   { s.tags[key] = n }
func (s *span) Count(key string, n int)      { s.tags[key] = n }
func (s *span) Log(message string, kv ...any) {
	for i := range kv {
		s.tags[message] = kv[i]
	}
}

// (0.8) What follows a key in a call, where it may be anything, or is said to be an
// integer. What counts something under that name takes no status.
func beside(s *span, code int) {
	if code == 205 { // want `use http.StatusResetContent instead of 205`
		return
	}
	s.SetTag("http.status_code", 404)                 // want `use http.StatusNotFound instead of 404`
	s.SetTag("http.response.status_code", int32(200)) // want `use http.StatusOK instead of 200`
	s.SetTag("http.status_code", code)
	s.PutInt("http.status_code", 500)                             // want `use http.StatusInternalServerError instead of 500`
	s.Log("done", "bytes", 404, "http.response.status_code", 403) // want `use http.StatusForbidden instead of 403`
	s.Log("done", "http.status_code", "404", "http.route", 404)
	s.SetTag(statusKey, 404)                         // want `use http.StatusNotFound instead of 404`
	s.SetTag(string(HTTPStatusCodeKey), 404)         // want `use http.StatusNotFound instead of 404`
	_ = map[string]any{statusKey: 404, sizeKey: 404} // want `use http.StatusNotFound instead of 404`
	s.SetTag(sizeKey, 404)
	s.SetTag(string(SizeKey), 404)
	s.SetTag("http.status_text", 404)
	s.Count("http.status_code", 200)
	s.Log("http.status_code")
}

// What a map has under the key.
func under(s *span, texts map[string]string, sizes map[string]int) bool {
	switch s.tags["http.status_code"] {
	case 404, 410: // want `use http.StatusNotFound instead of 404` `use http.StatusGone instead of 410`
		return true
	}
	found, ok := s.tags["http.response.status_code"]
	if !ok {
		return sizes["http.response.size"] == 404
	}
	if code, ok := found.(int); ok && code == 500 { // want `use http.StatusInternalServerError instead of 500`
		return true
	}
	if n, ok := s.tags["http.response.size"].(int); ok && n == 500 {
		return true
	}
	s.tags["http.status_code"] = 201 // want `use http.StatusCreated instead of 201`
	s.tags["http.response.size"] = 201
	if s.tags[statusKey] == 404 || s.tags[sizeKey] == 404 { // want `use http.StatusNotFound instead of 404`
		return true
	}
	sizes["http.status_code"]++
	return texts["http.status_code"] == "404" || sizes["http.status_code"] >= 400
}

// (0.8) What is any value, and has a name that says what it is, is a status where it is
// the value beside the key.
type trace struct {
	wantStatus any
	httpCode   any
	value      any
	statusText any
	Status     any
}

var lastStatus any = 410 // want `use http.StatusGone instead of 410`

func anyValues(s *span) {
	for _, tt := range []trace{
		{wantStatus: 404, value: 404, statusText: 404}, // want `use http.StatusNotFound instead of 404`
		{wantStatus: "404", httpCode: int64(500)},      // want `use http.StatusInternalServerError instead of 500`
		{wantStatus: nil, Status: 403},                 // want `use http.StatusForbidden instead of 403`
		{200, 201, 202, 203, 204},                      // want `use http.StatusOK instead of 200` `use http.StatusCreated instead of 201` `use http.StatusNoContent instead of 204`
	} {
		s.SetTag("http.status_code", tt.wantStatus)
		s.SetTag("http.status_code", tt.value)
		s.SetTag("http.status_text", tt.statusText)
		s.tags["http.status_code"] = tt.Status
		_ = map[string]any{statusKey: tt.httpCode}
	}
	s.SetTag("http.status_code", lastStatus)
	tagStatus(s, 302, 302) // want `use http.StatusFound instead of 302`
}

func tagStatus(s *span, status, size any) {
	s.SetTag(string(HTTPStatusCodeKey), status)
	s.SetTag(sizeKey, size)
}

// (0.8) A key and its value may be fields of one struct.
type keyValue struct {
	Key      string
	Value    any
	IntValue int64
	Count    int
}

type metric struct {
	Name  string
	Value int
}

func fields(code int) []keyValue {
	if code == 206 { // want `use http.StatusPartialContent instead of 206`
		return nil
	}
	_ = metric{Name: "http.status_code", Value: 404}
	return []keyValue{
		{Key: "http.status_code", Value: 404},         // want `use http.StatusNotFound instead of 404`
		{Key: statusKey, IntValue: 500, Count: 404},   // want `use http.StatusInternalServerError instead of 500`
		{"http.response.status_code", 200, 0, 404},    // want `use http.StatusOK instead of 200`
		{Key: "http.status_code", Value: uint16(410)}, // want `use http.StatusGone instead of 410`
		{Key: "http.status_code", Value: "404"},
		{Key: sizeKey, Value: 404},
		{Value: 404},
		{Key: "http.status_code", Value: code},
	}
}
