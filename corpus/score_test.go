package main

import "testing"

func at(line int) position { return position{"a.go", line, 1} }

// Four statuses, of which three are reported, beside one that is none and one
// that is left out by design.
func TestScore(t *testing.T) {
	labels := map[position]label{
		at(1): status, at(2): status, at(3): status, at(4): status,
		at(5): notStatus, at(6): notStatus, at(7): left, at(8): left,
	}
	reported := map[position]string{at(1): "", at(2): "", at(3): "", at(5): "", at(7): "", at(99): ""}
	s := scoreOf(labels, reported)
	if want := (score{status: 4, found: 3, wrong: 1, left: 1}); s != want {
		t.Fatalf("score is %+v, want %+v", s, want)
	}
	if s.recall() != 0.75 || s.precision() != 0.75 || s.reported() != 4 {
		t.Errorf("recall %v, precision %v of %d: want 0.75, 0.75 of 4", s.recall(), s.precision(), s.reported())
	}
	s.add(score{status: 4, found: 4})
	if s.recall() != 0.875 || s.precision() != 0.875 {
		t.Errorf("the sum has recall %v, precision %v: want 0.875 and 0.875", s.recall(), s.precision())
	}
}

func TestScoreOfNothing(t *testing.T) {
	if s := (score{}); s.recall() != 1 || s.precision() != 1 {
		t.Errorf("recall %v, precision %v: want 1 and 1", s.recall(), s.precision())
	}
}

// 100 % means all.
func TestPercent(t *testing.T) {
	for x, want := range map[float64]string{1: "100 %", 0.9999: "99.9 %", 0.97: "97.0 %", 0: "0.0 %"} {
		if got := percent(x); got != want {
			t.Errorf("percent(%v) is %s, want %s", x, got, want)
		}
	}
}
