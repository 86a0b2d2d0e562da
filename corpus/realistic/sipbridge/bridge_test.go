package sipbridge

import (
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

type fixed Outcome

func (f fixed) Dial(from, to string) Outcome { return Outcome(f) }

func TestWeb(t *testing.T) {
	var journal []Outcome
	for _, tt := range []struct {
		body string
		leg  Outcome
		want int
	}{
		{`{`, Answered, 400},                 // want 400
		{`{"To":"1"}`, Answered, 422},        // want 422
		{`{"To":"0900123"}`, Answered, 403},  // want 403
		{`{"To":"030123"}`, Answered, 200},   // want 200
		{`{"To":"030123"}`, Busy, 409},       // want 409
		{`{"To":"030123"}`, Declined, 403},   // want 403
		{`{"To":"030123"}`, Overloaded, 503}, // want 503
		{`{"To":"030123"}`, NoCircuit, 502},  // want 502
	} {
		web := &Web{Dialer: fixed(tt.leg), Blocked: []string{"0900"}, Journal: func(o Outcome) {
			journal = append(journal, o)
		}}
		rec := httptest.NewRecorder()
		web.ServeHTTP(rec, httptest.NewRequest("POST", "/calls", strings.NewReader(tt.body)))
		if rec.Code != tt.want {
			t.Errorf("%s, %v: %d, want %d", tt.body, tt.leg, rec.Code, tt.want)
		}
	}
	if len(journal) != 6 || journal[0].Protocol != HTTP || journal[0].Code != 403 { // want 403
		t.Errorf("journal: %v", journal)
	}
	if last := journal[4]; last.Protocol != SIP || last.Code != 503 {
		t.Errorf("the last SIP leg: %v", last)
	}
}

func TestSIPCode(t *testing.T) {
	for _, tt := range []struct{ status, sip int }{
		{201, 200}, // want 201
		{401, 403}, // want 401
		{410, 404}, // want 410
		{429, 480}, // want 429
		{418, 500}, // want 418
	} {
		if got := sipCode(tt.status); got != tt.sip {
			t.Errorf("%d: %d, want %d", tt.status, got, tt.sip)
		}
	}
}

func TestRetry(t *testing.T) {
	for _, tt := range []struct {
		protocol Protocol
		code     int
		seconds  int
	}{
		{SIP, 408, 30},
		{SIP, 486, 300},
		{SIP, 404, 0},
		{SIP, 504, 5},
		{HTTP, 429, 60}, // want 429
		{HTTP, 404, 0},  // want 404
		{Q850, 17, 300},
	} {
		o := Outcome{Protocol: tt.protocol, Code: tt.code}
		if got := o.Retry(); got != time.Duration(tt.seconds)*time.Second {
			t.Errorf("%v: %v", o, got)
		}
	}
}
