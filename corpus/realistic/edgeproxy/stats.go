package main

import (
	"encoding/json"
	"net/http"
	"sort"
	"sync"
)

// stats count answers and measure how long they took.
type stats struct {
	mu       sync.Mutex
	byStatus map[int]int
	byBucket map[int]int
	times    []int
	buckets  []int
}

func newStats(buckets []int) *stats {
	return &stats{byStatus: map[int]int{}, byBucket: map[int]int{}, buckets: buckets}
}

func (s *stats) observe(status, ms int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.byStatus[status]++
	s.times = append(s.times, ms)
	for _, b := range s.buckets {
		if ms <= b {
			s.byBucket[b]++
			return
		}
	}
	s.byBucket[-1]++
}

// permille returns the time that n of 1000 answers did not exceed.
func (s *stats) permille(n int) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.times) == 0 {
		return 0
	}
	t := append([]int(nil), s.times...)
	sort.Ints(t)
	return t[min(len(t)*n/1000, len(t)-1)]
}

func (s *stats) errors() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.byStatus[500] + s.byStatus[502] + s.byStatus[503] + s.byStatus[504] // want 500 502 503 504
}

func (s *stats) slow() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.byBucket[1000] + s.byBucket[5000] + s.byBucket[-1]
}

// ServeHTTP is the page for the operators.
func (s *stats) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.slow() > 200 {
		w.WriteHeader(503) // want 503
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]int{
		"median": s.permille(500),
		"p90":    s.permille(900),
		"p99":    s.permille(990),
		"errors": s.errors(),
	})
}
