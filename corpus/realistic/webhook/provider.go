// Package webhook delivers events to the services of other companies.
package webhook

import (
	"iter"
	"maps"
	"slices"
	"sync"
	"time"
)

// Provider is how one service wants its events.
type Provider struct {
	Name     string
	Port     int
	Success  []int
	Drop     []int // never again
	Throttle int   // the status that says "slower"
	Batch    int   // events in a call
	Quota    int   // calls in a minute
	Backoff  time.Duration
	Verdict  func(status int) Verdict
	Priority int
}

// Verdict is what to do after a call.
type Verdict int

// The verdicts.
const (
	Done Verdict = iota
	Again
	Drop
	Alarm
)

var providers = sync.OnceValue(func() map[string]*Provider {
	list := []*Provider{
		{
			Name: "chat", Port: 443, Batch: 1, Quota: 500, Priority: 200,
			Success:  []int{200, 204},      // want 200 204
			Drop:     []int{403, 404, 410}, // want 403 404 410
			Throttle: 429,                  // want 429
			Backoff:  200 * time.Millisecond,
		},
		{
			Name: "pager", Port: 8443, Batch: 1, Quota: 100, Priority: 500,
			Success:  []int{202},      // want 202
			Drop:     []int{400, 422}, // want 400 422
			Throttle: 420,
			Backoff:  500 * time.Millisecond,
		},
		{
			Name: "archive", Port: 8503, Batch: 500, Quota: 20, Priority: 100,
			Success:  []int{200, 201, 409}, // want 200 201 409
			Drop:     []int{413},           // want 413
			Throttle: 503,                  // want 503
			Backoff:  300 * time.Second,
		},
		{
			Name: "old", Port: 8080, Batch: 200, Quota: 404, Priority: 50,
			Throttle: 502, // want 502
			Verdict: func(status int) Verdict {
				switch {
				case status == 302: // want 302
					return Done // it shows its start page
				case status == 200: // want 200
					return Alarm // it shows its error page
				case status >= 500: // want 500
					return Again
				}
				return Drop
			},
		},
	}
	byName := make(map[string]*Provider, len(list))
	for _, p := range list {
		byName[p.Name] = p
	}
	return byName
})

// Get finds a provider.
func Get(name string) (*Provider, bool) {
	p, ok := providers()[name]
	return p, ok
}

// All returns the providers, the most important first.
func All() iter.Seq2[int, *Provider] {
	list := slices.SortedFunc(maps.Values(providers()), func(a, b *Provider) int {
		return b.Priority - a.Priority
	})
	return slices.All(list)
}

// Judge says what to do after a call.
func (p *Provider) Judge(status int) Verdict {
	switch {
	case p.Verdict != nil:
		return p.Verdict(status)
	case slices.Contains(p.Success, status):
		return Done
	case slices.Contains(p.Drop, status):
		return Drop
	case status == 0, status == p.Throttle, status >= 500, status == 408: // want 500 408
		return Again
	case status == 401: // want 401
		return Alarm
	}
	return Drop
}

// Pause is how long to wait after so many failures.
func (p *Provider) Pause(failures int) time.Duration {
	d := p.Backoff
	for range failures {
		if d *= 2; d > 500*time.Second {
			return 500 * time.Second
		}
	}
	return d
}
