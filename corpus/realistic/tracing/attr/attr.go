// Package attr has the attributes of spans, with the usual names.
package attr

import "strconv"

// KV is an attribute.
type KV struct {
	Key string
	Str string
	Num int
}

// Int makes an attribute of a number.
func Int(key string, n int) KV { return KV{Key: key, Num: n} }

// String makes an attribute of a text.
func String(key, s string) KV { return KV{Key: key, Str: s} }

func (kv KV) String() string {
	if kv.Str != "" {
		return kv.Key + "=" + kv.Str
	}
	return kv.Key + "=" + strconv.Itoa(kv.Num)
}

// The usual keys.
const (
	HTTPStatus   = "http.response.status_code"
	HTTPBodySize = "http.response.body.size"
	DBStatus     = "db.response.status_code"
	GRPCStatus   = "rpc.grpc.status_code"
	ServerPort   = "server.port"
	LineNumber   = "code.line.number"
	ExitCode     = "process.exit.code"
	QueueDepth   = "messaging.batch.message_count"
)
