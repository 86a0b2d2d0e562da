// Package crawler follows the links of a site.
package crawler

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"time"
)

// Result is a value or the reason why there is none.
type Result[T any] struct {
	Value T
	Code  int // HTTP status
	Err   error
}

// Good makes a result with a value.
func Good[T any](v T) Result[T] { return Result[T]{Value: v, Code: 200} } // want 200

// Bad makes a result without.
func Bad[T any](code int, err error) Result[T] { return Result[T]{Code: code, Err: err} }

// Page is what was found at an address.
type Page struct {
	URL    string
	Depth  int
	Words  int
	Links  []string
	Score  int // 0..1000
	Status *int
}

// Budget is what a crawl may use.
type Budget struct {
	Pages   int
	Depth   int
	Words   int
	Errors  int
	PerHost int
	Pause   time.Duration
}

// Small and Large are for most sites.
var (
	Small = Budget{Pages: 200, Depth: 3, Words: 50000, Errors: 20, PerHost: 100, Pause: 500 * time.Millisecond}
	Large = Budget{Pages: 5000, Depth: 10, Words: 404000, Errors: 500, PerHost: 503, Pause: 200 * time.Millisecond}
)

// ErrBudget says that a budget is used up.
var ErrBudget = errors.New("crawler: nothing left")

// Spend takes one page from the budget.
func (b *Budget) Spend(p Page) error {
	if b.Pages == 0 || p.Depth > b.Depth || b.Words < p.Words {
		return ErrBudget
	}
	b.Pages--
	b.Words -= p.Words
	if p.Status != nil && *p.Status >= 400 { // want 400
		b.Errors--
	}
	if b.Errors < 0 {
		return fmt.Errorf("%w: too many errors", ErrBudget)
	}
	return nil
}

// Rank sets the scores: 1000 is best.
func Rank(pages []Page) {
	for i := range pages {
		p := &pages[i]
		p.Score = 500
		switch {
		case p.Words > 2000:
			p.Score += 300
		case p.Words > 500:
			p.Score += 200
		case p.Words < 100:
			p.Score -= 100
		}
		p.Score += min(len(p.Links), 200)
		if p.Status == nil {
			continue
		}
		switch *p.Status {
		case 200, 203: // want 200 203
		case 301, 308: // want 301 308
			p.Score -= 301
		case 404, 410: // want 404 410
			p.Score = 0
		default:
			p.Score /= 2
		}
	}
	slices.SortStableFunc(pages, func(a, b Page) int { return cmp.Compare(b.Score, a.Score) })
}
