package behaviour

import (
	"bufio"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// seen is what a server is seen to do.
type seen struct {
	panicked bool
	failed   bool // the call returned an error
	status   int  // of the final answer, 0 for none
	body     int  // bytes after the header
	followed bool // a client of net/http followed the answer
}

// patience bounds each answer.
const patience = 2 * time.Second

// serve runs a handler of net/http for one request.
func serve(t *testing.T, handle func(w http.ResponseWriter, r *http.Request) error) (s seen) {
	t.Helper()
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/there" {
			return
		}
		defer func() {
			if recover() != nil {
				s.panicked = true
				panic(http.ErrAbortHandler)
			}
		}()
		s.failed = handle(w, r) != nil
	}))
	server.Config.ErrorLog = log.New(io.Discard, "", 0)
	server.Start()
	defer server.Close()
	s.status, s.body = ask(t, server.Listener.Addr().String())
	s.followed = follows(server.URL)
	return s
}

// ask sends one request and reads the raw answer.
func ask(t *testing.T, addr string) (status, body int) {
	t.Helper()
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(patience)); err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(conn, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	in := bufio.NewReader(conn)
	line, err := in.ReadString('\n')
	if err != nil {
		return 0, 0
	}
	for _, c := range strings.Fields(line)[1] {
		status = status*10 + int(c-'0')
	}
	for line != "\r\n" && err == nil {
		line, err = in.ReadString('\n')
	}
	rest, _ := io.Copy(io.Discard, in)
	return status, int(rest)
}

// follows reports whether a client of net/http comes to another page.
func follows(url string) bool {
	client := http.Client{Timeout: patience}
	resp, err := client.Get(url)
	if err != nil {
		return false
	}
	defer resp.Body.Close()
	return resp.Request.URL.Path == "/there"
}

// shows reports whether what is seen for a code is what the row says.
func (r row) shows(s seen) bool {
	const first = 201 // that the measurements of "again" send first
	switch r.effect {
	case "panics":
		return s.panicked
	case "error":
		return s.failed && !s.followed
	case "sent":
		return s.status == r.sent
	case "dropped":
		return !s.failed && s.body == 0 && s.status > 0
	case "refused":
		return s.failed && s.body == 0
	case "unfollowed":
		return !s.followed && !s.panicked
	case "wins":
		return s.status != first
	case "ignored", "logged":
		if r.sent > 0 {
			return s.status == r.sent
		}
		return s.status == first
	}
	return false
}
