package webhook

import (
	"sync"
	"time"
)

// Breaker stops the calls to a service that does not answer.
type Breaker struct {
	mu     sync.Mutex
	window []int // the last statuses; 0: no answer
	size   int
	limit  int // permille of failures
	until  time.Time
	now    func() time.Time
}

// NewBreaker looks at the last 200 calls and opens when half of them failed.
func NewBreaker(now func() time.Time) *Breaker {
	return &Breaker{size: 200, limit: 500, now: now}
}

// Allow says whether a call may be made.
func (b *Breaker) Allow() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return !b.now().Before(b.until)
}

// Report tells the breaker of a call.
func (b *Breaker) Report(status int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.window = append(b.window, status)
	if len(b.window) > b.size {
		b.window = b.window[1:]
	}
	bad := 0
	for _, s := range b.window {
		if s == 0 || s >= 500 || s == 429 { // want 500 429
			bad++
		}
	}
	if len(b.window) >= 20 && bad*1000/len(b.window) >= b.limit {
		b.until = b.now().Add(300 * time.Second)
		b.window = b.window[:0]
	}
}

// Event is what is delivered.
type Event struct {
	ID   int
	Type string
	Size int
}

// Poster makes the call and returns the status.
type Poster func(p *Provider, batch []Event) (status int, err error)

// Deliver hands events to a provider, and returns those that are left.
func Deliver(p *Provider, post Poster, b *Breaker, events []Event) (left []Event, dropped int) {
	for len(events) > 0 {
		if !b.Allow() {
			return events, dropped
		}
		n := min(len(events), p.Batch)
		status, err := post(p, events[:n])
		if err != nil {
			status = 0
		}
		b.Report(status)
		if status == 413 && n > 1 { // want 413
			half := *p
			half.Batch = n / 2
			p = &half
			continue
		}
		switch p.Judge(status) {
		case Done:
			events = events[n:]
		case Drop:
			dropped += n
			events = events[n:]
		default:
			return events, dropped
		}
	}
	return nil, dropped
}
