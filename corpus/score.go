package main

import "fmt"

// score counts what a tool reported against the labels.
type score struct {
	status int // labelled as one
	found  int // of them, reported
	wrong  int // reported, but labelled as something else
	left   int // reported, though left out by design: neither right nor wrong
}

// of scores what a tool reported. Literals without a label are not counted.
func scoreOf(labels map[position]label, reported map[position]string) score {
	s := score{status: count(labels, status)}
	for at := range reported {
		switch labels[at] {
		case status:
			s.found++
		case notStatus:
			s.wrong++
		case left:
			s.left++
		}
	}
	return s
}

func (s *score) add(t score) {
	s.status += t.status
	s.found += t.found
	s.wrong += t.wrong
	s.left += t.left
}

// reported is what counts: not what is left out by design.
func (s score) reported() int { return s.found + s.wrong }

// recall is the part of the statuses that is reported; 1 where there is none.
func (s score) recall() float64 { return part(s.found, s.status) }

// precision is the part of what is reported that is a status; 1 where nothing
// is.
func (s score) precision() float64 { return part(s.found, s.reported()) }

func part(n, of int) float64 {
	if of == 0 {
		return 1
	}
	return float64(n) / float64(of)
}

// cells are the columns of a tool in a table.
func (s score) cells() string {
	return fmt.Sprintf("%d | %s | %s", s.reported(), percent(s.recall()), percent(s.precision()))
}

// percent does not round up to 100: that is said of all or nothing.
func percent(x float64) string {
	if x == 1 {
		return "100 %"
	}
	return fmt.Sprintf("%.1f %%", min(x*100, 99.9))
}
