package queuebroker

import (
	"net/http/httptest"
	"strings"
	"testing"
)

func TestWeb(t *testing.T) {
	web := &Web{Broker: NewBroker(), Tokens: map[string]string{"a": "ann", "b": "bob"}}
	for _, step := range []struct {
		method, url, token string
		size               int
		want               int
	}{
		{"PUT", "/jobs?class=tiny", "", 0, 401},   // want 401
		{"PUT", "/jobs?class=tiny", "a", 0, 201},  // want 201
		{"PUT", "/jobs?class=tiny", "b", 0, 423},  // want 423
		{"PUT", "/other?class=huge", "b", 0, 412}, // want 412
		{"POST", "/jobs", "a", 404, 204},          // want 204
		{"POST", "/jobs", "a", 405, 413},          // want 413
		{"POST", "/nowhere", "a", 200, 410},       // want 410
		{"GET", "/jobs", "a", 0, 200},             // want 200
		{"GET", "/jobs", "a", 0, 204},             // want 204
		{"PATCH", "/jobs", "a", 300, 405},         // want 405
	} {
		req := httptest.NewRequest(step.method, step.url, strings.NewReader(strings.Repeat("x", step.size)))
		req.Header.Set("Token", step.token)
		rec := httptest.NewRecorder()
		web.ServeHTTP(rec, req)
		if rec.Code != step.want {
			t.Errorf("%s %s: %v, want %d", step.method, step.url, web.Last, step.want)
		}
	}
	if web.Last.Code != 405 || !web.Last.Web { // want 405
		t.Error(web.Last)
	}
}

func TestBroker(t *testing.T) {
	b := NewBroker()
	check := func(got Close, code int) {
		t.Helper()
		if got.Web || got.Code != code {
			t.Errorf("%v, want %d", got, code)
		}
	}
	check(b.Declare("q", "small", "ann"), 200)
	check(b.Declare("q", "small", "bob"), 405)
	check(b.Declare(strings.Repeat("q", 201), "small", "bob"), 402)
	check(b.Publish("p", nil), 404)
	for range 200 {
		check(b.Publish("q", []byte("hello")), 200)
	}
	check(b.Publish("q", []byte("one more")), 506)
	check(b.Publish("q", make([]byte, 2000)), 311)
	if got := Classes[2].Messages; got != 503 {
		t.Errorf("%d messages, want 503", got)
	}
}

func TestFatal(t *testing.T) {
	for _, c := range []Close{forced, frameError, internalError, {Web: true, Code: 408}} { // want 408
		if !c.Fatal() {
			t.Errorf("%v is fatal", c)
		}
	}
	for _, c := range []Close{noQueue, accessRefused, {Web: true, Code: 504}, {Web: true, Code: 403}} { // want 504 403
		if c.Fatal() {
			t.Errorf("%v is not fatal", c)
		}
	}
}
