// Package sipbridge places telephone calls for web clients.
package sipbridge

import (
	"fmt"
	"time"
)

// Protocol is what an outcome was said in.
type Protocol int

const (
	SIP Protocol = iota
	HTTP
	Q850 // causes of ISDN
)

func (p Protocol) String() string { return [...]string{"SIP", "HTTP", "Q.850"}[p] }

// Outcome is how a leg of a call ended. What Code means depends on Protocol.
type Outcome struct {
	Protocol Protocol
	Code     int
	Reason   string
	At       time.Time
}

func (o Outcome) String() string { return fmt.Sprintf("%v %d %s", o.Protocol, o.Code, o.Reason) }

// Outcomes that tests and the simulator use.
var (
	Trying     = Outcome{Protocol: SIP, Code: 100, Reason: "Trying"}
	Ringing    = Outcome{Protocol: SIP, Code: 180, Reason: "Ringing"}
	Progress   = Outcome{Protocol: SIP, Code: 183, Reason: "Session Progress"}
	Answered   = Outcome{Protocol: SIP, Code: 200, Reason: "OK"}
	Moved      = Outcome{Protocol: SIP, Code: 302, Reason: "Moved Temporarily"}
	NotFound   = Outcome{Protocol: SIP, Code: 404, Reason: "Not Found"}
	Absent     = Outcome{Protocol: SIP, Code: 480, Reason: "Temporarily Unavailable"}
	Busy       = Outcome{Protocol: SIP, Code: 486, Reason: "Busy Here"}
	Cancelled  = Outcome{Protocol: SIP, Code: 487, Reason: "Request Terminated"}
	Overloaded = Outcome{Protocol: SIP, Code: 503, Reason: "Service Unavailable"}
	Declined   = Outcome{Protocol: SIP, Code: 603, Reason: "Decline"}

	WebTaken    = Outcome{Protocol: HTTP, Code: 202, Reason: "Accepted"}            // want 202
	WebRefused  = Outcome{Protocol: HTTP, Code: 403, Reason: "Forbidden"}           // want 403
	WebNoRoute  = Outcome{Protocol: HTTP, Code: 404, Reason: "Not Found"}           // want 404
	WebOverload = Outcome{Protocol: HTTP, Code: 503, Reason: "Service Unavailable"} // want 503

	NormalClearing = Outcome{Protocol: Q850, Code: 16, Reason: "Normal call clearing"}
	NoCircuit      = Outcome{Protocol: Q850, Code: 34, Reason: "No circuit"}
)

// Final says whether nothing more will come on this leg.
func (o Outcome) Final() bool {
	switch o.Protocol {
	case SIP:
		return o.Code >= 200
	case HTTP:
		return o.Code != 202 // want 202
	}
	return true
}

// Good says whether the leg did what it should.
func (o Outcome) Good() bool {
	if o.Protocol == HTTP {
		return o.Code == 200 || o.Code == 202 // want 200 202
	}
	if o.Protocol == SIP {
		return o.Code == 200
	}
	return o.Code == 16 || o.Code == 31
}

// Retry says how long to wait before the call is placed again; never if 0.
func (o Outcome) Retry() time.Duration {
	switch o.Protocol {
	case SIP:
		switch o.Code {
		case 408, 480:
			return 30 * time.Second
		case 486, 600:
			return 300 * time.Second
		case 500, 503, 504:
			return 5 * time.Second
		}
	case HTTP:
		switch o.Code {
		case 429: // want 429
			return 60 * time.Second
		case 502, 503, 504: // want 502 503 504
			return 500 * time.Millisecond
		}
	case Q850:
		switch o.Code {
		case 17, 18:
			return 300 * time.Second
		case 34, 42:
			return 200 * time.Millisecond
		}
	}
	return 0
}
