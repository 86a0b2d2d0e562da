// Package retrykit calls an HTTP service again where that may help.
package retrykit

import (
	"errors"
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"time"
)

// Policy says what is done again, how often, and how long to wait.
type Policy struct {
	MaxAttempts int
	BaseDelay   time.Duration
	MaxDelay    time.Duration
	Jitter      int // percent
	RetryOn     []int
	HealthyOn   []int
	Budget      int // tokens; each second attempt costs one
}

// Default suits most services.
var Default = Policy{
	MaxAttempts: 4,
	BaseDelay:   200 * time.Millisecond,
	MaxDelay:    30 * time.Second,
	Jitter:      20,
	RetryOn:     []int{408, 429, 502, 503, 504}, // want 408 429 502 503 504
	HealthyOn:   []int{200, 204},                // want 200 204
	Budget:      500,
}

// Patient is for batch work at night.
var Patient = Policy{
	MaxAttempts: 12,
	BaseDelay:   500 * time.Millisecond,
	MaxDelay:    300 * time.Second,
	Jitter:      50,
	RetryOn: []int{
		408, // want 408
		425, // want 425
		429, // want 429
		500, // want 500
		502, // want 502
		503, // want 503
		504, // want 504
	},
	HealthyOn: []int{200}, // want 200
	Budget:    2000,
}

// Option changes a policy.
type Option func(*Policy)

// WithAttempts sets how often a call is made at most.
func WithAttempts(n int) Option { return func(p *Policy) { p.MaxAttempts = n } }

// WithRetryOn sets the statuses after which a call is made again.
func WithRetryOn(statuses ...int) Option {
	return func(p *Policy) { p.RetryOn = statuses }
}

// WithHealthy sets the statuses that count as healthy.
func WithHealthy(statuses ...int) Option {
	return func(p *Policy) { p.HealthyOn = statuses }
}

// WithDelaysMS sets the first and the longest wait, in milliseconds.
func WithDelaysMS(base, longest int) Option {
	return func(p *Policy) {
		p.BaseDelay = time.Duration(base) * time.Millisecond
		p.MaxDelay = time.Duration(longest) * time.Millisecond
	}
}

// WithBudget sets the tokens.
func WithBudget(tokens int) Option { return func(p *Policy) { p.Budget = tokens } }

// New starts from Default.
func New(opts ...Option) Policy {
	p := Default
	for _, o := range opts {
		o(&p)
	}
	return p
}

// Presets are the policies of the services that we know.
func Presets() map[string]Policy {
	return map[string]Policy{
		"billing": New(WithAttempts(3), WithRetryOn(503), WithDelaysMS(200, 500)),            // want 503
		"search":  New(WithAttempts(2), WithRetryOn(429, 503), WithBudget(200)),              // want 429 503
		"export":  New(WithAttempts(10), WithRetryOn(202, 404), WithDelaysMS(500, 5000)),     // want 202 404
		"legacy":  New(WithRetryOn(500, 502, 503), WithHealthy(200, 302), WithBudget(404)),   // want 500 502 503 200 302
		"upload":  New(WithHealthy(200, 201, 202), WithDelaysMS(300, 503), WithAttempts(20)), // want 200 201 202
	}
}

// Retry says whether an answer calls for another attempt.
func (p Policy) Retry(status int) bool { return slices.Contains(p.RetryOn, status) }

// Healthy says whether an answer means that the service is well.
func (p Policy) Healthy(status int) bool {
	return slices.Contains(p.HealthyOn, status)
}

// Delay is how long to wait before attempt n, the first being 1.
func (p Policy) Delay(n int, resp *http.Response) time.Duration {
	if resp != nil && (resp.StatusCode == 429 || resp.StatusCode == 503) { // want 429 503
		if s, err := strconv.Atoi(resp.Header.Get("Retry-After")); err == nil && s <= 300 {
			return time.Duration(s) * time.Second
		}
	}
	d := p.BaseDelay << min(n, 16)
	if d > p.MaxDelay {
		d = p.MaxDelay
	}
	if p.Jitter > 0 {
		span := int64(d) * int64(p.Jitter) / 100
		d += time.Duration(rand.Int64N(2*span+1) - span)
	}
	return max(d, 0)
}

// ErrExhausted says that no attempt was left.
var ErrExhausted = errors.New("retrykit: no attempt left")

// Do makes a call until it works out.
func (p Policy) Do(call func() (*http.Response, error)) (*http.Response, error) {
	tokens := p.Budget
	for n := 1; n <= p.MaxAttempts && tokens > 0; n++ {
		resp, err := call()
		if err == nil && !p.Retry(resp.StatusCode) {
			return resp, nil
		}
		if n > 1 {
			tokens--
		}
		time.Sleep(p.Delay(n, resp))
	}
	return nil, ErrExhausted
}
