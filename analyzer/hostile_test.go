package analyzer_test

import (
	"testing"
	"time"

	"github.com/statusconst/statusconst/internal/edit"
)

// hostileSize is how many units of each synthetic source are too many for any
// reader; deep ones are as deep as the type checker takes.
var hostileSize = map[string]int{
	"one long function":  12_500, // of 4 lines: 50,000 lines
	"switch cases":       10_000,
	"mutual recursion":   5_000,
	"nested closures":    2_000,
	"nested blocks":      2_000,
	"nested types":       1_000,
	"operands":           5_000,
	"implementations":    2_000,
	"generic instances":  2_000,
	"table rows":         50_000,
	"chain of variables": 10_000,
}

// patience is how long the pass may take over a hostile source. It takes well
// below a second on an idle machine; what is quadratic takes minutes.
const patience = 20 * time.Second

// TestHostileSize gives the pass sources of absurd size and depth: it must
// find what is there, in bounded time, and fix it.
func TestHostileSize(t *testing.T) {
	for _, s := range synthetics {
		t.Run(s.name, func(t *testing.T) {
			n := hostileSize[s.name]
			if n == 0 {
				n = 5_000
			}
			src, want := s.source(n)
			c, err := check(src)
			if err != nil || c.broken {
				t.Fatalf("the source does not type-check: %v", err)
			}
			started := time.Now()
			found := c.findings(t)
			if took := time.Since(started); took > patience {
				t.Errorf("took %v", took)
			} else {
				t.Logf("%d bytes, %v", len(src), took)
			}
			if len(found) != want {
				t.Errorf("%d findings, want %d", len(found), want)
			}
			edits := distinct(found)
			if len(edits) < want {
				t.Errorf("%d edits for %d findings", len(edits), want)
			}
			fixed, err := edit.Apply([]byte(src), edits)
			if err != nil {
				t.Fatal(err)
			}
			after, err := check(string(fixed))
			if err != nil || after.broken {
				t.Fatalf("the fixed source does not type-check: %v", err)
			}
			if left := distinct(after.findings(t)); len(left) > 0 {
				t.Errorf("%d edits are left after the fix", len(left))
			}
		})
	}
}
