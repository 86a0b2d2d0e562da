package analyzer_test

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"

	"github.com/statusconst/statusconst/internal/measure"
)

// TestGrowth checks that the work for a unit of each synthetic source stays flat
// from 1× over 10× to 100×. It is counted in allocations, which a busy machine does
// not change; and, with a wide limit, in processor time, since what is quadratic
// need not allocate: it takes up to 100 times as long for a unit.
func TestGrowth(t *testing.T) {
	const base, mostPieces, mostTime, attempts = 20, 1.05, 20, 4
	for _, s := range synthetics {
		if s.deep {
			continue // 100× is more than the type checker takes
		}
		t.Run(s.name, func(t *testing.T) {
			for _, factor := range []int{10, 100} {
				pieces, took := growth(t, s, base, factor)
				for range attempts {
					if took > mostTime {
						_, again := growth(t, s, base, factor)
						took = min(took, again)
					}
				}
				t.Logf("%3d×: allocations %.2f, time %.2f", factor, pieces, took)
				if pieces > mostPieces || took > mostTime {
					t.Errorf("a unit needs %.2f times the allocations at %d×, and takes %.1f times as long", pieces, factor, took)
				}
			}
		})
	}
}

// growth is what a unit needs at n×factor units against that at n.
func growth(t *testing.T, s synthetic, n, factor int) (pieces, took float64) {
	t.Helper()
	few, quick := perUnit(t, s, n)
	many, slow := perUnit(t, s, n*factor)
	return many / few, slow / quick
}

// perUnit is the allocations and the shortest time of several runs over n units,
// for one of them, without garbage collection.
func perUnit(t *testing.T, s synthetic, n int) (pieces, took float64) {
	t.Helper()
	src, _ := s.source(n)
	c, err := check(src)
	if err != nil || c.broken {
		t.Fatalf("the source does not type-check: %v", err)
	}
	measure.Reserve(256 << 20)
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	var before, after runtime.MemStats
	best := time.Hour
	for spent := time.Duration(0); spent < 100*time.Millisecond; {
		runtime.ReadMemStats(&before)
		started := measure.CPU()
		c.findings(t)
		ran := measure.CPU() - started
		runtime.ReadMemStats(&after)
		best, spent = min(best, ran), spent+ran+time.Millisecond
	}
	return float64(after.Mallocs-before.Mallocs) / float64(n), float64(best+time.Microsecond) / float64(n)
}
