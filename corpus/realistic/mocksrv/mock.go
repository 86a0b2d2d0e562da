// Package mocksrv is a web server for tests that says what it is told to say.
package mocksrv

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"time"
)

// TB is what the server needs of a test.
type TB interface {
	Helper()
	Errorf(format string, args ...any)
	Cleanup(func())
}

// Server is a mock.
type Server struct {
	URL   string
	mu    sync.Mutex
	rules []*Rule
	seen  int
	other int
}

// Rule is what the server says to one kind of request.
type Rule struct {
	method, path string
	code         int
	codes        []int
	delay        int
	size         int
	body         string
	times        int
	used         int
	header       http.Header
}

// New starts a server. What no rule is for is answered with 501.
func New(t TB) *Server {
	s := &Server{other: 501} // want 501
	srv := httptest.NewServer(s)
	s.URL = srv.URL
	t.Cleanup(srv.Close)
	return s
}

// Otherwise sets the answer where no rule is for a request.
func (s *Server) Otherwise(code int) *Server {
	s.other = code
	return s
}

// On adds a rule; it says 200 until told otherwise.
func (s *Server) On(method, path string) *Rule {
	r := &Rule{method: method, path: path, code: 200, times: 1000, header: http.Header{}} // want 200
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rules = append(s.rules, r)
	return r
}

// Reply sets the status.
func (r *Rule) Reply(code int) *Rule { r.code = code; return r }

// ReplySeq sets a status for each request; the last one stays.
func (r *Rule) ReplySeq(codes ...int) *Rule { r.codes = codes; return r }

// Delay waits so many milliseconds before the answer.
func (r *Rule) Delay(ms int) *Rule { r.delay = ms; return r }

// Body sets the text.
func (r *Rule) Body(s string) *Rule { r.body = s; return r }

// Bytes makes the body n bytes long.
func (r *Rule) Bytes(n int) *Rule { r.size = n; return r }

// Times sets how often the rule may be used.
func (r *Rule) Times(n int) *Rule { r.times = n; return r }

// Location makes the answer a redirect.
func (r *Rule) Location(url string) *Rule {
	r.header.Set("Location", url)
	if r.code < 300 { // want 300
		r.code = 302 // want 302
	}
	return r
}

func (s *Server) find(req *http.Request) *Rule {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen++
	for _, r := range s.rules {
		if r.method == req.Method && r.path == req.URL.Path && r.used < r.times {
			r.used++
			if len(r.codes) > 0 {
				r.code, r.codes = r.codes[0], r.codes[1:]
			}
			return r
		}
	}
	return nil
}

func (s *Server) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	r := s.find(req)
	if r == nil {
		http.Error(w, fmt.Sprintf("no rule for %s %s", req.Method, req.URL.Path), s.other)
		return
	}
	time.Sleep(time.Duration(r.delay) * time.Millisecond)
	for k, v := range r.header {
		w.Header()[k] = v
	}
	w.WriteHeader(r.code)
	if r.size > 0 {
		_, _ = w.Write(make([]byte, r.size))
		return
	}
	_, _ = w.Write([]byte(r.body))
}

// Seen returns how many requests came.
func (s *Server) Seen() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.seen
}

// Expect is checked by Check.
type Expect struct {
	Code   int
	Bytes  int
	Within int // ms
	Calls  int
}

// Check makes a request and says where the answer is not the expected one.
func (s *Server) Check(t TB, method, path string, want Expect) {
	t.Helper()
	req, err := http.NewRequest(method, s.URL+path, nil)
	if err != nil {
		t.Errorf("%v", err)
		return
	}
	start := time.Now()
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Errorf("%v", err)
		return
	}
	defer resp.Body.Close()
	if resp.StatusCode != want.Code {
		t.Errorf("%s %s: %d, want %d", method, path, resp.StatusCode, want.Code)
	}
	if want.Bytes > 0 && resp.ContentLength != int64(want.Bytes) {
		t.Errorf("%s %s: %d bytes, want %d", method, path, resp.ContentLength, want.Bytes)
	}
	if took := time.Since(start); want.Within > 0 && took > time.Duration(want.Within)*time.Millisecond {
		t.Errorf("%s %s: %v", method, path, took)
	}
	if want.Calls > 0 && s.Seen() != want.Calls {
		t.Errorf("%d calls, want %d", s.Seen(), want.Calls)
	}
}
