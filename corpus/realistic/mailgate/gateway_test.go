package main

import (
	"errors"
	"net/http/httptest"
	"strings"
	"testing"

	"example.com/mailgate/internal/smtp"
)

type fakeMail struct{ err error }

func (f fakeMail) Deliver(message) error { return f.err }

func TestGateway(t *testing.T) {
	const good = `{"from":"a@example.com","to":["b@example.com"]}`
	tests := []struct {
		name   string
		method string
		body   string
		mail   error
		want   int
	}{
		{"accepted", "POST", good, nil, 202},                                     // want 202
		{"wrong method", "GET", "", nil, 405},                                    // want 405
		{"no JSON", "POST", "{", nil, 400},                                       // want 400
		{"no recipient", "POST", `{"to":[]}`, nil, 422},                          // want 422
		{"mailbox busy", "POST", good, smtp.ReplyMailboxBusy, 503},               // want 503
		{"no mailbox", "POST", good, smtp.ReplyNoMailbox, 404},                   // want 404
		{"storage", "POST", good, smtp.ReplyStorage, 507},                        // want 507
		{"odd reply", "POST", good, smtp.Reply{Code: 571, Text: "blocked"}, 422}, // want 422
		{"our mistake", "POST", good, smtp.Reply{Code: 503, Text: "rcpt?"}, 500}, // want 500
		{"connection lost", "POST", good, errors.New("broken pipe"), 502},        // want 502
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := &gateway{mail: fakeMail{tt.mail}, limits: smtp.DefaultLimits()}
			rec := httptest.NewRecorder()
			g.ServeHTTP(rec, httptest.NewRequest(tt.method, "/", strings.NewReader(tt.body)))
			if rec.Code != tt.want {
				t.Errorf("got %d, want %d", rec.Code, tt.want)
			}
		})
	}
}

func TestReplyClasses(t *testing.T) {
	tests := []struct {
		code                int
		ok, temp, permanent bool
	}{
		{250, true, false, false},
		{354, false, false, false},
		{421, false, true, false},
		{450, false, true, false},
		{500, false, false, true},
		{550, false, false, true},
	}
	for _, tt := range tests {
		r := smtp.Reply{Code: tt.code}
		if r.OK() != tt.ok || r.Temporary() != tt.temp || r.Permanent() != tt.permanent {
			t.Errorf("%d: %v %v %v", tt.code, r.OK(), r.Temporary(), r.Permanent())
		}
	}
}

func TestParseCode(t *testing.T) {
	for line, want := range map[string]int{
		"250 ok":            250,
		"354 go ahead":      354,
		"550-no such user":  550,
		"503 bad sequence":  503,
		"421 shutting down": 421,
	} {
		if got, ok := smtp.ParseCode(line); !ok || got != want {
			t.Errorf("%q: %d %v", line, got, ok)
		}
	}
}
