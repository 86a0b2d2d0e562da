package queuebroker

import (
	"sync"
	"time"
)

// Limits of a queue.
type Limits struct {
	Messages int
	Bytes    int
	Size     int
	Age      time.Duration
	Prefetch int
}

// Classes are the limits that an operator may choose.
var Classes = []struct {
	Name string
	Limits
}{
	{"tiny", Limits{100, 100 << 10, 404, 200 * time.Second, 1}},
	{"small", Limits{200, 500 << 10, 1024, 300 * time.Second, 10}},
	{"medium", Limits{Messages: 503, Bytes: 300 << 20, Size: 64 << 10, Age: 500 * time.Second, Prefetch: 100}},
	{"large", Limits{Messages: 50000, Bytes: 2 << 30, Size: 1 << 20, Age: 404 * time.Hour, Prefetch: 200}},
}

type message struct {
	body []byte
	born time.Time
}

type queue struct {
	limits Limits
	items  []message
	bytes  int
	owner  string
}

// Broker holds the queues.
type Broker struct {
	mu     sync.Mutex
	queues map[string]*queue
	now    func() time.Time
}

// NewBroker returns a broker without queues.
func NewBroker() *Broker { return &Broker{queues: map[string]*queue{}, now: time.Now} }

// Declare makes a queue.
func (b *Broker) Declare(name, class, owner string) Close {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(name) > 200 {
		return invalidPath
	}
	if q, ok := b.queues[name]; ok && q.owner != owner {
		return locked
	}
	if len(b.queues) >= 500 {
		return resourceError
	}
	for _, c := range Classes {
		if c.Name == class {
			b.queues[name] = &queue{limits: c.Limits, owner: owner}
			return replySuccess
		}
	}
	return precondition
}

// Publish puts a message into a queue.
func (b *Broker) Publish(name string, body []byte) Close {
	b.mu.Lock()
	defer b.mu.Unlock()
	q, ok := b.queues[name]
	switch {
	case !ok:
		return noQueue
	case len(body) > q.limits.Size:
		return contentTooLarge
	case len(q.items) >= q.limits.Messages, q.bytes+len(body) > q.limits.Bytes:
		return resourceError
	}
	q.items = append(q.items, message{body, b.now()})
	q.bytes += len(body)
	return replySuccess
}

// Get takes the oldest message that is not too old.
func (b *Broker) Get(name string) ([]byte, Close) {
	b.mu.Lock()
	defer b.mu.Unlock()
	q, ok := b.queues[name]
	if !ok {
		return nil, noQueue
	}
	for len(q.items) > 0 {
		m := q.items[0]
		q.items, q.bytes = q.items[1:], q.bytes-len(m.body)
		if b.now().Sub(m.born) < q.limits.Age {
			return m.body, replySuccess
		}
	}
	return nil, Close{Code: 310 + 3, Text: "no-message"}
}
