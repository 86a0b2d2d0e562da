// Command edgeproxy stands between browsers and a few upstream servers.
package main

import (
	"errors"
	"fmt"
	"time"
)

type upstream struct {
	Name        string
	URL         string
	Weight      int
	MaxConns    int
	TimeoutMS   int
	HealthPath  string
	HealthCodes []int
}

type config struct {
	Port       int
	AdminPort  int
	BodyLimit  int64
	ErrorPages map[int]string // by HTTP status
	Buckets    []int          // of the histogram, milliseconds
	Upstreams  []upstream
}

func defaultConfig() config {
	return config{
		Port:      8443,
		AdminPort: 8404,
		BodyLimit: 500 << 20,
		ErrorPages: map[int]string{
			403: "forbidden.html", // want 403
			404: "lost.html",      // want 404
			429: "slow.html",      // want 429
			502: "broken.html",    // want 502
			503: "closed.html",    // want 503
		},
		Buckets: []int{5, 10, 25, 50, 100, 200, 300, 500, 1000, 5000},
		Upstreams: []upstream{
			{"app", "http://10.0.0.11:8080", 100, 500, 3000, "/healthz", []int{200, 204}}, // want 200 204
			{"static", "http://10.0.0.12:8081", 202, 404, 500, "/", []int{200, 304}},      // want 304 200
			{
				Name: "legacy", URL: "http://10.0.0.13:8300", Weight: 50, MaxConns: 200,
				TimeoutMS: 503, HealthPath: "/login", HealthCodes: []int{302, 401}, // want 302 401
			},
		},
	}
}

func (c config) validate() error {
	if c.Port < 1 || c.Port > 65535 {
		return fmt.Errorf("port %d", c.Port)
	}
	if c.Port == c.AdminPort {
		return errors.New("both ports are the same")
	}
	total := 0
	for _, u := range c.Upstreams {
		if u.Weight > 500 || u.MaxConns > 1000 {
			return fmt.Errorf("%s: too much", u.Name)
		}
		for _, code := range u.HealthCodes {
			if code < 100 || code > 599 {
				return fmt.Errorf("%s: no status: %d", u.Name, code)
			}
		}
		total += u.Weight
	}
	if total == 0 {
		return errors.New("no upstream has a weight")
	}
	return nil
}

func (u upstream) timeout() time.Duration {
	if u.TimeoutMS == 0 {
		return 300 * time.Millisecond
	}
	return time.Duration(u.TimeoutMS) * time.Millisecond
}

// pick chooses an upstream for a number in 0..total-1.
func pick(ups []upstream, n int) (upstream, bool) {
	for _, u := range ups {
		if n < u.Weight {
			return u, true
		}
		n -= u.Weight
	}
	return upstream{}, false
}
