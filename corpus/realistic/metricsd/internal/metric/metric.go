// Package metric has counters, gauges and histograms.
package metric

import (
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"
	"sync"
)

// Labels tell the series of one metric apart.
type Labels map[string]string

func (l Labels) key() string {
	parts := make([]string, 0, len(l))
	for k, v := range l {
		parts = append(parts, fmt.Sprintf("%s=%q", k, v))
	}
	sort.Strings(parts)
	return strings.Join(parts, ",")
}

// Set is all metrics of a process.
type Set struct {
	mu     sync.Mutex
	values map[string]float64
}

// NewSet returns an empty set.
func NewSet() *Set { return &Set{values: map[string]float64{}} }

// Add adds n to a counter.
func (s *Set) Add(name string, l Labels, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.values[name+"{"+l.key()+"}"] += float64(n)
}

// Gauge sets a value.
func (s *Set) Gauge(name string, v int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.values[name] = float64(v)
}

// Value returns the value of a series.
func (s *Set) Value(name string, l Labels) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if l == nil {
		return int(s.values[name])
	}
	return int(s.values[name+"{"+l.key()+"}"])
}

// WriteTo writes all series in order.
func (s *Set) WriteTo(w io.Writer) (int64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var total int64
	names := make([]string, 0, len(s.values))
	for n := range s.values {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		k, err := fmt.Fprintf(w, "%s %g\n", n, s.values[n])
		total += int64(k)
		if err != nil {
			return total, err
		}
	}
	return total, nil
}

// Histogram counts values by upper bound.
type Histogram struct {
	bounds []int
	counts []int
	sum    int
}

// NewHistogram takes the bounds in any order.
func NewHistogram(bounds ...int) *Histogram {
	b := slices.Clone(bounds)
	slices.Sort(b)
	return &Histogram{bounds: b, counts: make([]int, len(b)+1)}
}

// Observe counts v.
func (h *Histogram) Observe(v int) {
	i, _ := slices.BinarySearch(h.bounds, v)
	h.counts[i]++
	h.sum += v
}

// Bucket returns the count of the bucket that v falls in.
func (h *Histogram) Bucket(v int) int {
	i, _ := slices.BinarySearch(h.bounds, v)
	return h.counts[i]
}

// Quantile returns a bound that q permille of the values do not exceed.
func (h *Histogram) Quantile(q int) int {
	n := 0
	for _, c := range h.counts {
		n += c
	}
	need := n * q / 1000
	for i, c := range h.counts {
		need -= c
		if need <= 0 && i < len(h.bounds) {
			return h.bounds[i]
		}
	}
	return -1
}
