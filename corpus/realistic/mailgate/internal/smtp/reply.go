// Package smtp holds the little of the mail protocol that the gateway speaks.
package smtp

import (
	"fmt"
	"time"
)

// Reply is what a mail server answers to a command.
type Reply struct {
	Code int
	Text string
}

func (r Reply) Error() string { return fmt.Sprintf("smtp: %d %s", r.Code, r.Text) }

// Temporary says whether the message may be sent again later.
func (r Reply) Temporary() bool { return r.Code >= 400 && r.Code < 500 }

// Permanent says whether the message will never be accepted.
func (r Reply) Permanent() bool { return r.Code >= 500 }

// OK says whether the command was accepted.
func (r Reply) OK() bool { return r.Code >= 200 && r.Code < 300 }

var (
	ReplyReady       = Reply{220, "service ready"}
	ReplyBye         = Reply{221, "closing"}
	ReplyOK          = Reply{250, "ok"}
	ReplyStartData   = Reply{354, "end data with <CRLF>.<CRLF>"}
	ReplyUnavailable = Reply{421, "service not available"}
	ReplyMailboxBusy = Reply{450, "mailbox busy"}
	ReplyStorage     = Reply{452, "insufficient storage"}
	ReplySyntax      = Reply{500, "syntax error"}
	ReplyParam       = Reply{501, "syntax error in parameters"}
	ReplyNotImpl     = Reply{502, "command not implemented"}
	ReplySequence    = Reply{503, "bad sequence of commands"}
	ReplyParamImpl   = Reply{504, "parameter not implemented"}
	ReplyNoMailbox   = Reply{550, "no such mailbox"}
)

// Limits of one connection.
type Limits struct {
	MaxRecipients int
	MaxLine       int
	MaxSize       int64
	Greeting      time.Duration
	Command       time.Duration
}

// DefaultLimits are those of RFC 5321 where it has any.
func DefaultLimits() Limits {
	return Limits{
		MaxRecipients: 100,
		MaxLine:       512,
		MaxSize:       25 << 20,
		Greeting:      300 * time.Second,
		Command:       500 * time.Millisecond,
	}
}

// ParseCode reads the three digits at the start of a line.
func ParseCode(line string) (int, bool) {
	if len(line) < 3 {
		return 0, false
	}
	n := 0
	for i := 0; i < 3; i++ {
		c := line[i]
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, n >= 200
}
