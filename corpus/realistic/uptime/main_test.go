package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestRecord(t *testing.T) {
	list := []check{
		{name: "web", proto: "http", expect: 200, every: 404}, // want 200
		{name: "mail", proto: "smtp", expect: 220, every: 300},
		{name: "news", proto: "nntp", expect: 200, every: 500},
		{name: "disk", proto: "exec", expect: 0, every: 200},
	}
	m := newMonitor(list)
	var said []string
	m.notify = func(name, text string) { said = append(said, name+" "+text) }
	for range 3 {
		m.record(list[0], 502, nil) // want 502
		m.record(list[1], 421, nil)
		m.record(list[2], 200, nil)
		m.record(list[3], 127, nil)
	}
	m.record(list[0], 200, nil) // want 200
	m.record(list[1], 220, errors.New("cut"))
	if len(said) != 4 {
		t.Errorf("%q", said)
	}
	for _, tt := range []struct {
		url  string
		code int
	}{
		{"/", 200},           // want 200
		{"/?name=web", 200},  // want 200
		{"/?name=mail", 503}, // want 503
		{"/?name=disk", 503}, // want 503
		{"/?name=door", 404}, // want 404
	} {
		rec := httptest.NewRecorder()
		m.ServeHTTP(rec, httptest.NewRequest("GET", tt.url, nil))
		if rec.Code != tt.code {
			t.Errorf("%s: %d, want %d", tt.url, rec.Code, tt.code)
		}
	}
	if got := m.states["news"].last.Load(); got != 200 {
		t.Errorf("greeting %d", got)
	}
}

func TestRun(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/post-only":
			w.WriteHeader(405) // want 405
		case "/teapot":
			w.WriteHeader(418) // want 418
		}
	}))
	defer srv.Close()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	go func() {
		for {
			conn, err := ln.Accept()
			if err != nil {
				return
			}
			fmt.Fprintf(conn, "%d hello\r\n", 220)
			_ = conn.Close()
		}
	}()
	for _, tt := range []struct {
		proto, target string
		want          int
	}{
		{"http", srv.URL, 200},                // want 200
		{"http", srv.URL + "/post-only", 200}, // want 200
		{"http", srv.URL + "/teapot", 418},    // want 418
		{"smtp", ln.Addr().String(), 220},
		{"exec", "/bin/false", 1},
		{"exec", "/bin/true", 0},
		{"gopher", "", -1},
	} {
		c := check{proto: tt.proto, target: tt.target, timeout: 5000}
		if got, err := c.run(context.Background()); got != tt.want {
			t.Errorf("%s %s: %d, want %d: %v", tt.proto, tt.target, got, tt.want, err)
		}
	}
}

func TestHint(t *testing.T) {
	for _, tt := range []struct {
		proto string
		code  int
		want  bool
	}{
		{"http", 503, true},  // want 503
		{"http", 421, false}, // want 421
		{"smtp", 421, true},
		{"smtp", 503, false},
		{"nntp", 502, true},
		{"exec", 126, true},
		{"exec", 500, false},
	} {
		if got := (check{proto: tt.proto}).hint(tt.code); (got != "") != tt.want {
			t.Errorf("%s %d: %q", tt.proto, tt.code, got)
		}
	}
}
