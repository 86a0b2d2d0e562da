package analyzer_test

import (
	"runtime/debug"
	"testing"
	"time"

	"github.com/statusconst/statusconst/internal/measure"
)

// TestGrowth checks that the time for a unit of each synthetic source stays
// flat from 1× over 10× to 100×. What is quadratic takes up to 100 times as
// long for a unit. The limit is wide, and a source has several attempts, since
// other tests run on the same processors: docs/figures.md has what an idle
// machine gives.
func TestGrowth(t *testing.T) {
	const base, limit, attempts = 20, 20, 4
	for _, s := range synthetics {
		if s.deep {
			continue // 100× is more than the type checker takes
		}
		t.Run(s.name, func(t *testing.T) {
			for _, factor := range []int{10, 100} {
				ratio := growth(t, s, base, factor)
				for range attempts {
					if ratio > limit {
						ratio = min(ratio, growth(t, s, base, factor))
					}
				}
				t.Logf("%3d×: %.2f", factor, ratio)
				if ratio > limit {
					t.Errorf("a unit takes %.1f times as long at %d×", ratio, factor)
				}
			}
		})
	}
}

// growth is the time for a unit at n×factor units against that at n.
func growth(t *testing.T, s synthetic, n, factor int) float64 {
	t.Helper()
	return float64(perUnit(t, s, n*factor)) / float64(perUnit(t, s, n))
}

// perUnit is the shortest time of several runs over n units, for one of them,
// without garbage collection.
func perUnit(t *testing.T, s synthetic, n int) time.Duration {
	t.Helper()
	src, _ := s.source(n)
	c, err := check(src)
	if err != nil || c.broken {
		t.Fatalf("the source does not type-check: %v", err)
	}
	measure.Reserve(256 << 20)
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	best := time.Hour
	for spent := time.Duration(0); spent < 100*time.Millisecond; {
		started := time.Now()
		c.findings(t)
		took := time.Since(started)
		best, spent = min(best, took), spent+took
	}
	return best / time.Duration(n)
}
