// Package codes has sets of numbers that a status may be, by plain arithmetic over
// ints: nothing is taken to be true of statuses that is not true of every int.
package codes

import (
	"math"
	"slices"
)

// Set is a set of ints. The zero Set is empty.
type Set struct{ spans []span } // in ascending order, with gaps between them

// span is low to high, both in it.
type span struct{ low, high int64 }

// all are the spans of every int.
var all = []span{{math.MinInt64, math.MaxInt64}}

// All returns the set of every int.
func All() Set { return Set{all} }

// Of returns the set of low to high, both in it.
func Of(low, high int64) Set {
	if low > high {
		return Set{}
	}
	return Set{[]span{{low, high}}}
}

// From returns the set of what is low or more.
func From(low int64) Set { return Of(low, math.MaxInt64) }

// To returns the set of what is high or less.
func To(high int64) Set { return Of(math.MinInt64, high) }

// Empty reports whether nothing is in s.
func (s Set) Empty() bool { return len(s.spans) == 0 }

// Full reports whether every int is in s.
func (s Set) Full() bool { return slices.Equal(s.spans, all) }

// Not returns what is not in s.
func (s Set) Not() Set {
	var rest []span
	next := int64(math.MinInt64)
	for _, x := range s.spans {
		if next < x.low {
			rest = append(rest, span{next, x.low - 1})
		}
		if x.high == math.MaxInt64 {
			return Set{rest}
		}
		next = x.high + 1
	}
	return Set{append(rest, span{next, math.MaxInt64})}
}

// And returns what is in both.
func (s Set) And(t Set) Set {
	var both []span
	for i, j := 0, 0; i < len(s.spans) && j < len(t.spans); {
		x, y := s.spans[i], t.spans[j]
		if low, high := max(x.low, y.low), min(x.high, y.high); low <= high {
			both = append(both, span{low, high})
		}
		if x.high < y.high {
			i++
		} else {
			j++
		}
	}
	return Set{both}
}

// Or returns what is in either.
func (s Set) Or(t Set) Set { return s.Not().And(t.Not()).Not() }
