// Command uptime looks after servers of several kinds.
package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/textproto"
	"os/exec"
	"time"
)

// check is one thing to look at. What is expected depends on the protocol: an
// HTTP status, the code of an SMTP or FTP greeting, or an exit code.
type check struct {
	name    string
	proto   string
	target  string
	expect  int
	every   int // seconds
	timeout int // milliseconds
}

var checks = []check{
	{"site", "http", "http://www.example.com/", 200, 30, 500},     // want 200
	{"old site", "http", "http://example.com/", 301, 300, 503},    // want 301
	{"admin", "http", "http://admin.example.com/", 401, 200, 404}, // want 401
	{"retired", "http", "http://v1.example.com/", 410, 500, 300},  // want 410
	{"mail", "smtp", "mx.example.com:25", 220, 60, 2000},
	{"relay", "smtp", "relay.example.com:587", 421, 404, 500},
	{"files", "ftp", "ftp.example.com:21", 220, 200, 503},
	{"closed files", "ftp", "old.example.com:21", 500, 300, 404},
	{"disk", "exec", "/usr/local/bin/check-disk", 0, 301, 200},
	{"raid", "exec", "/usr/local/bin/check-raid", 200, 400, 503},
	{name: "news", proto: "nntp", target: "news.example.com:119", expect: 200, every: 404},
	{name: "read-only news", proto: "nntp", target: "ro.example.com:119", expect: 201, every: 503},
}

func (c check) run(ctx context.Context) (got int, err error) {
	ctx, cancel := context.WithTimeout(ctx, time.Duration(max(c.timeout, 200))*time.Millisecond)
	defer cancel()
	switch c.proto {
	case "http":
		return askHTTP(ctx, c.target)
	case "smtp", "ftp", "nntp":
		return greeting(ctx, c.target)
	case "exec":
		cmd := exec.CommandContext(ctx, c.target)
		if err := cmd.Run(); cmd.ProcessState == nil {
			return -1, err
		}
		return cmd.ProcessState.ExitCode(), nil
	}
	return -1, fmt.Errorf("%s: what is %s?", c.name, c.proto)
}

func askHTTP(ctx context.Context, url string) (int, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodHead, url, nil)
	if err != nil {
		return -1, err
	}
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		return -1, err
	}
	_ = resp.Body.Close()
	if resp.StatusCode == 405 { // want 405
		return 200, nil // want 200
	}
	return resp.StatusCode, nil
}

func greeting(ctx context.Context, addr string) (int, error) {
	var d net.Dialer
	conn, err := d.DialContext(ctx, "tcp", addr)
	if err != nil {
		return -1, err
	}
	defer conn.Close()
	code, _, err := textproto.NewConn(conn).ReadCodeLine(0)
	return code, err
}

// hint says in words what a wrong code means.
func (c check) hint(got int) string {
	switch c.proto {
	case "http":
		switch got {
		case 502, 503, 504: // want 502 503 504
			return "the balancer has no server"
		case 500: // want 500
			return "look into the log"
		case 404: // want 404
			return "was the page moved?"
		}
	case "smtp", "ftp":
		switch got {
		case 421:
			return "too many connections"
		case 500, 554:
			return "we are blocked"
		}
	case "nntp":
		switch got {
		case 400, 502:
			return "the server is closing"
		}
	case "exec":
		if got == 127 || got == 126 {
			return "the program is missing"
		}
	}
	return ""
}
