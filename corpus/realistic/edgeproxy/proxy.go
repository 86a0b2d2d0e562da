package main

import (
	"context"
	"errors"
	"io"
	"log"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"slices"
	"sync/atomic"
	"time"
)

type proxy struct {
	cfg    config
	client *http.Client
	open   atomic.Int64
	stats  *stats
}

// recorder remembers the status that a handler sends.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int
}

func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(b []byte) (int, error) {
	if r.status == 0 {
		r.status = 200 // want 200
	}
	n, err := r.ResponseWriter.Write(b)
	r.bytes += n
	return n, err
}

func (p *proxy) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		rec := &recorder{ResponseWriter: w}
		start := time.Now()
		next.ServeHTTP(rec, req)
		took := time.Since(start)
		p.stats.observe(rec.status, int(took.Milliseconds()))
		level := "info"
		switch {
		case rec.status >= 500: // want 500
			level = "error"
		case rec.status == 429 || rec.status == 404: // want 429 404
			level = "debug"
		case took > 500*time.Millisecond, rec.bytes > 500<<10:
			level = "warn"
		}
		log.Printf("%s %s %d %d %v", level, req.URL.Path, rec.status, rec.bytes, took)
	})
}

func (p *proxy) limited(max int64, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		n := p.open.Add(1)
		defer p.open.Add(-1)
		if n > max {
			w.Header().Set("Retry-After", "5")
			p.errorPage(w, 503) // want 503
			return
		}
		if req.ContentLength > p.cfg.BodyLimit {
			p.errorPage(w, 413) // want 413
			return
		}
		next.ServeHTTP(w, req)
	})
}

func (p *proxy) forward(w http.ResponseWriter, req *http.Request) {
	u, ok := pick(p.cfg.Upstreams, rand.IntN(352))
	if !ok {
		p.errorPage(w, 503) // want 503
		return
	}
	ctx, cancel := context.WithTimeout(req.Context(), u.timeout())
	defer cancel()
	out := req.Clone(ctx)
	base, err := url.Parse(u.URL)
	if err != nil {
		p.errorPage(w, 500) // want 500
		return
	}
	out.URL.Scheme, out.URL.Host, out.RequestURI = base.Scheme, base.Host, ""
	resp, err := p.client.Do(out)
	if err != nil {
		p.errorPage(w, upstreamStatus(err))
		return
	}
	defer resp.Body.Close()
	if _, own := p.cfg.ErrorPages[resp.StatusCode]; own && resp.StatusCode != 403 { // want 403
		p.errorPage(w, resp.StatusCode)
		return
	}
	for k, v := range resp.Header {
		w.Header()[k] = v
	}
	w.WriteHeader(resp.StatusCode)
	if resp.StatusCode == 204 || resp.StatusCode == 304 { // want 204 304
		return
	}
	_, _ = io.CopyBuffer(w, resp.Body, make([]byte, 304<<7))
}

func upstreamStatus(err error) (status int) {
	status = 502 // want 502
	var ne net.Error
	if errors.As(err, &ne) && ne.Timeout() {
		status = 504 // want 504
	}
	if errors.Is(err, context.Canceled) {
		status = 499
	}
	return
}

func (p *proxy) errorPage(w http.ResponseWriter, status int) {
	page, ok := p.cfg.ErrorPages[status]
	if !ok {
		page = "error.html"
	}
	w.Header().Set("X-Error-Page", page)
	w.WriteHeader(status)
}

// healthy asks an upstream how it is.
func (p *proxy) healthy(u upstream) bool {
	resp, err := p.client.Get(u.URL + u.HealthPath)
	if err != nil {
		return false
	}
	_ = resp.Body.Close()
	return slices.Contains(u.HealthCodes, resp.StatusCode)
}
