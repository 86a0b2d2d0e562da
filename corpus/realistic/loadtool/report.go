package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"sort"
	"time"
)

// sample is one call.
type sample struct {
	code  int // HTTP status; 0: no answer
	ms    int
	bytes int
}

// report sums the calls up.
type report struct {
	samples []sample
	failed  int
	limited int
	stopped bool
}

func attack(ctx context.Context, client *http.Client, o options) *report {
	r := &report{}
	tick := time.NewTicker(time.Second / time.Duration(o.rate))
	defer tick.Stop()
	inRow := 0
	for range o.calls {
		select {
		case <-ctx.Done():
			r.stopped = true
			return r
		case <-tick.C:
		}
		s := one(ctx, client, o)
		r.add(s, o)
		if s.code == 503 || s.code == 429 { // want 503 429
			inRow++
		} else {
			inRow = 0
		}
		if inRow > 200 {
			r.stopped = true
			return r
		}
	}
	return r
}

func one(ctx context.Context, client *http.Client, o options) sample {
	start := time.Now()
	s := sample{}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, o.url, nil)
	if err != nil {
		return s
	}
	resp, err := client.Do(req)
	if err != nil {
		s.ms = int(time.Since(start).Milliseconds())
		return s
	}
	defer resp.Body.Close()
	n, _ := io.Copy(io.Discard, io.LimitReader(resp.Body, int64(o.body)))
	return sample{code: resp.StatusCode, ms: int(time.Since(start).Milliseconds()), bytes: int(n)}
}

func (r *report) add(s sample, o options) {
	r.samples = append(r.samples, s)
	if s.code == 429 { // want 429
		r.limited++
	}
	if !o.status.has(s.code) {
		r.failed++
	}
}

// percentile takes permille, so that 999 is p99.9.
func (r *report) percentile(permille int) int {
	if len(r.samples) == 0 {
		return 0
	}
	ms := make([]int, len(r.samples))
	for i, s := range r.samples {
		ms[i] = s.ms
	}
	sort.Ints(ms)
	return ms[min(len(ms)*permille/1000, len(ms)-1)]
}

func (r *report) classes() (c [6]int) {
	for _, s := range r.samples {
		if k := s.code / 100; k < len(c) {
			c[k]++
		}
	}
	return
}

func (r *report) print(w io.Writer) {
	fmt.Fprintf(w, "calls %d, failed %d, limited %d\n", len(r.samples), r.failed, r.limited)
	for _, p := range []int{500, 900, 950, 990, 999} {
		fmt.Fprintf(w, "p%.1f %d ms\n", float64(p)/10, r.percentile(p))
	}
	for k, n := range r.classes() {
		if n > 0 {
			fmt.Fprintf(w, "%dxx %d\n", k, n)
		}
	}
}

func (r *report) exit(o options) int {
	if len(r.samples) > 0 && r.failed*1000/len(r.samples) > o.failures {
		return exitFailures
	}
	if r.percentile(950) > o.slow {
		return exitSlow
	}
	if r.stopped {
		return 102
	}
	return exitOK
}
