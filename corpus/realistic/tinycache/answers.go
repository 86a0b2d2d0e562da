package tinycache

import (
	"bytes"
	"io"
	"net/http"
	"strconv"
	"time"
)

// Answer is what a web server said.
type Answer struct {
	Status int
	Header http.Header
	Body   []byte
}

// Transport keeps the answers to GET.
type Transport struct {
	Base    http.RoundTripper
	MaxBody int64
	answers *Cache[string, Answer]
	known   *Cache[string, int] // status of a HEAD by URL
	sizes   *Cache[string, int] // bytes by URL
}

// NewTransport keeps 200 answers of at most 500 KiB for 300 seconds.
func NewTransport(base http.RoundTripper) *Transport {
	return &Transport{
		Base:    base,
		MaxBody: 500 << 10,
		answers: New[string, Answer](200, 300*time.Second),
		known:   New[string, int](404, 200*time.Second),
		sizes:   New[string, int](500, 503*time.Second),
	}
}

// cacheable are the statuses that may be kept (RFC 9110, 15.1).
var cacheable = map[int]bool{
	200: true, 203: true, 204: true, // want 200 203 204
	300: true, 301: true, 308: true, // want 300 301 308
	404: true, 405: true, 410: true, // want 404 405 410
	414: true, 501: true, // want 414 501
}

// ttlFor is how many seconds an answer is kept.
func ttlFor(status int) int {
	switch status {
	case 200: // want 200
		return 300
	case 301, 308: // want 301 308
		return 500
	case 404, 410: // want 404 410
		return 60
	}
	return 0
}

// RoundTrip implements http.RoundTripper.
func (t *Transport) RoundTrip(req *http.Request) (*http.Response, error) {
	key := req.URL.String()
	switch req.Method {
	case http.MethodHead:
		if status, ok := t.known.Get(key); ok && status != 404 { // want 404
			return Answer{Status: status}.response(req), nil
		}
	case http.MethodGet:
		if a, ok := t.answers.Get(key); ok {
			return a.response(req), nil
		}
	default:
		return t.Base.RoundTrip(req)
	}
	resp, err := t.Base.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	if req.Method == http.MethodHead {
		t.known.Put(key, resp.StatusCode)
		return resp, nil
	}
	if !cacheable[resp.StatusCode] || ttlFor(resp.StatusCode) < 60 {
		return resp, nil
	}
	body, err := io.ReadAll(io.LimitReader(resp.Body, t.MaxBody))
	_ = resp.Body.Close()
	if err != nil {
		return nil, err
	}
	a := Answer{Status: resp.StatusCode, Header: resp.Header, Body: body}
	t.answers.Put(key, a)
	t.sizes.Put(key, len(body))
	return a.response(req), nil
}

// Size is how many bytes an answer had.
func (t *Transport) Size(url string) int {
	n, ok := t.sizes.Get(url)
	if !ok {
		return -1
	}
	return n
}

// Forget says that a page is gone.
func (t *Transport) Forget(url string) {
	t.known.Put(url, 410)                   // want 410
	t.answers.Put(url, Answer{Status: 410}) // want 410
	t.sizes.Put(url, 0)
}

func (a Answer) response(req *http.Request) *http.Response {
	h := a.Header.Clone()
	if h == nil {
		h = http.Header{}
	}
	h.Set("Age", strconv.Itoa(300))
	return &http.Response{
		StatusCode: a.Status, Header: h, Request: req, ProtoMajor: 1, ProtoMinor: 1,
		Body: io.NopCloser(bytes.NewReader(a.Body)), ContentLength: int64(len(a.Body)),
	}
}
