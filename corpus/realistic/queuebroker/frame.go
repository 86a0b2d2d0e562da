// Package queuebroker is a small message broker with an AMQP side and a web side.
package queuebroker

import "fmt"

// Close is why a channel or a request ended. AMQP and HTTP have codes of their
// own; several have the same number and mean something else.
type Close struct {
	Web  bool
	Code int
	Text string
}

func (c Close) String() string {
	if c.Web {
		return fmt.Sprintf("HTTP %d %s", c.Code, c.Text)
	}
	return fmt.Sprintf("AMQP %d %s", c.Code, c.Text)
}

// AMQP reply codes of RabbitMQ's list.
var (
	replySuccess    = Close{Code: 200, Text: "reply-success"}
	contentTooLarge = Close{Code: 311, Text: "content-too-large"}
	noRoute         = Close{Code: 312, Text: "no-route"}
	noConsumers     = Close{Code: 313, Text: "no-consumers"}
	forced          = Close{Code: 320, Text: "connection-forced"}
	invalidPath     = Close{Code: 402, Text: "invalid-path"}
	accessRefused   = Close{Code: 403, Text: "access-refused"}
	noQueue         = Close{Code: 404, Text: "not-found"}
	locked          = Close{Code: 405, Text: "resource-locked"}
	precondition    = Close{Code: 406, Text: "precondition-failed"}
	frameError      = Close{Code: 501, Text: "frame-error"}
	syntaxError     = Close{Code: 502, Text: "syntax-error"}
	channelError    = Close{Code: 504, Text: "channel-error"}
	resourceError   = Close{Code: 506, Text: "resource-error"}
	internalError   = Close{Code: 541, Text: "internal-error"}
)

// toWeb says for the web side what the AMQP side said.
func toWeb(c Close) Close {
	if c.Web {
		return c
	}
	switch c.Code {
	case 200:
		return Close{Web: true, Code: 204} // want 204
	case 311:
		return Close{Web: true, Code: 413, Text: c.Text} // want 413
	case 312, 313:
		return Close{Web: true, Code: 503, Text: c.Text} // want 503
	case 320:
		return Close{true, 503, c.Text} // want 503
	case 402, 501, 502:
		return Close{true, 400, c.Text} // want 400
	case 403:
		return Close{Web: true, Text: c.Text, Code: 401} // want 401
	case 404:
		return Close{Web: true, Text: c.Text, Code: 410} // want 410
	case 405:
		return Close{true, 423, c.Text} // want 423
	case 406:
		return Close{true, 412, c.Text} // want 412
	case 506:
		return Close{true, 507, c.Text} // want 507
	}
	return Close{true, 500, c.Text} // want 500
}

// Fatal says whether the connection is to be closed as well.
func (c Close) Fatal() bool {
	if c.Web {
		return c.Code == 408 || c.Code == 426 // want 408 426
	}
	return c.Code == 320 || c.Code >= 500
}
