package analyzer_test

import (
	"testing"
	"time"
)

// TestGrowth checks that the time for a unit of each synthetic source stays
// flat from 1× over 10× to 100×. What is quadratic takes 100 times as long for
// a unit; the limit leaves room for caches that no longer fit and for a busy
// machine. The type checker itself looks for a method among all of a type, one
// after the other, which shows where one type has thousands.
func TestGrowth(t *testing.T) {
	const base = 20
	for _, s := range synthetics {
		if s.deep {
			continue // 100× is more than the type checker takes
		}
		t.Run(s.name, func(t *testing.T) {
			limit := 6.0
			if s.name == "methods of one interface" {
				limit = 30
			}
			first := perUnit(t, s, base)
			for _, factor := range []int{10, 100} {
				ratio := float64(perUnit(t, s, base*factor)) / float64(first)
				t.Logf("%3d×: %.2f", factor, ratio)
				if ratio > limit {
					t.Errorf("a unit takes %.1f times as long at %d×", ratio, factor)
				}
			}
		})
	}
}

// perUnit is the shortest time of several runs over n units, for one of them.
func perUnit(t *testing.T, s synthetic, n int) time.Duration {
	t.Helper()
	src, _ := s.source(n)
	c, err := check(src)
	if err != nil || c.broken {
		t.Fatalf("the source does not type-check: %v", err)
	}
	best := time.Hour
	for spent := time.Duration(0); spent < 100*time.Millisecond; {
		started := time.Now()
		c.findings(t)
		took := time.Since(started)
		best, spent = min(best, took), spent+took
	}
	return best / time.Duration(n)
}
