// Package tinycache keeps a few values, and answers of web servers, in memory.
package tinycache

import (
	"container/list"
	"sync"
	"time"
)

// Cache keeps the values that were asked for last.
type Cache[K comparable, V any] struct {
	mu    sync.Mutex
	max   int
	ttl   time.Duration
	order *list.List
	items map[K]*list.Element
	now   func() time.Time
	stats Stats
}

type entry[K comparable, V any] struct {
	key   K
	value V
	until time.Time
}

// Stats count what happened.
type Stats struct{ Hits, Misses, Evicted int }

// HitRate is in tenths of a percent.
func (s Stats) HitRate() int {
	if s.Hits+s.Misses == 0 {
		return 0
	}
	return s.Hits * 1000 / (s.Hits + s.Misses)
}

// New returns a cache for at most max values.
func New[K comparable, V any](max int, ttl time.Duration) *Cache[K, V] {
	if max <= 0 {
		max = 500
	}
	return &Cache[K, V]{
		max: max, ttl: ttl, order: list.New(),
		items: make(map[K]*list.Element, max), now: time.Now,
	}
}

// Get returns a value that is not too old.
func (c *Cache[K, V]) Get(key K) (V, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	el, ok := c.items[key]
	if ok {
		e := el.Value.(*entry[K, V])
		if c.now().Before(e.until) {
			c.stats.Hits++
			c.order.MoveToFront(el)
			return e.value, true
		}
		c.remove(el)
	}
	c.stats.Misses++
	var zero V
	return zero, false
}

// Put keeps a value.
func (c *Cache[K, V]) Put(key K, value V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if el, ok := c.items[key]; ok {
		c.remove(el)
	}
	e := &entry[K, V]{key, value, c.now().Add(c.ttl)}
	c.items[key] = c.order.PushFront(e)
	for c.order.Len() > c.max {
		c.remove(c.order.Back())
		c.stats.Evicted++
	}
}

// GetOr returns a value, or makes it and keeps it.
func (c *Cache[K, V]) GetOr(key K, make func(K) V) V {
	if v, ok := c.Get(key); ok {
		return v
	}
	v := make(key)
	c.Put(key, v)
	return v
}

// Stats returns the counters.
func (c *Cache[K, V]) Stats() Stats {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.stats
}

func (c *Cache[K, V]) remove(el *list.Element) {
	delete(c.items, el.Value.(*entry[K, V]).key)
	c.order.Remove(el)
}
