package sipbridge

import (
	"encoding/json"
	"net/http"
	"strings"
)

// Dialer places a call and says how it went.
type Dialer interface {
	Dial(from, to string) Outcome
}

// Web lets web clients place calls.
type Web struct {
	Dialer  Dialer
	Blocked []string // prefixes of numbers
	Journal func(Outcome)
}

// webStatus says what a SIP code is for a web client (RFC 3398 the other way).
var webStatus = map[int]int{
	200: http.StatusOK,
	302: http.StatusConflict,
	403: http.StatusForbidden,
	404: http.StatusNotFound,
	408: http.StatusGatewayTimeout,
	480: http.StatusConflict,
	486: http.StatusConflict,
	503: http.StatusServiceUnavailable,
	603: http.StatusForbidden,
}

// sipCode is the SIP code for what a web service answered.
func sipCode(status int) int {
	switch status {
	case http.StatusUnauthorized, http.StatusForbidden:
		return 403
	case http.StatusNotFound, http.StatusGone:
		return 404
	case http.StatusTooManyRequests:
		return 480
	case http.StatusServiceUnavailable:
		return 503
	}
	if status < 300 { // want 300
		return 200
	}
	return 500
}

func (web *Web) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var call struct{ From, To string }
	if err := json.NewDecoder(r.Body).Decode(&call); err != nil {
		reply(w, 400, Outcome{Reason: err.Error()}) // want 400
		return
	}
	if len(call.To) < 3 || len(call.To) > 15 {
		reply(w, 422, Outcome{Reason: "no such number"}) // want 422
		return
	}
	for _, prefix := range web.Blocked {
		if strings.HasPrefix(call.To, prefix) {
			web.Journal(WebRefused)
			reply(w, 403, WebRefused) // want 403
			return
		}
	}
	o := web.Dialer.Dial(call.From, call.To)
	web.Journal(o)
	status, ok := webStatus[o.Code]
	if o.Protocol != SIP || !ok {
		status = 502 // want 502
	}
	reply(w, status, o)
}

func reply(w http.ResponseWriter, status int, o Outcome) {
	if d := o.Retry(); d > 0 && status >= 500 { // want 500
		w.Header().Set("Retry-After", d.String())
	}
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(o)
}
