package webhook

import (
	"errors"
	"testing"
	"time"
)

func TestJudge(t *testing.T) {
	for _, tt := range []struct {
		provider string
		status   int
		want     Verdict
	}{
		{"chat", 204, Done},  // want 204
		{"chat", 410, Drop},  // want 410
		{"chat", 429, Again}, // want 429
		{"chat", 401, Alarm}, // want 401
		{"pager", 202, Done}, // want 202
		{"pager", 200, Drop}, // want 200
		{"pager", 420, Again},
		{"archive", 409, Done},  // want 409
		{"archive", 503, Again}, // want 503
		{"old", 302, Done},      // want 302
		{"old", 200, Alarm},     // want 200
		{"old", 404, Drop},      // want 404
	} {
		p, ok := Get(tt.provider)
		if !ok {
			t.Fatal(tt.provider)
		}
		if got := p.Judge(tt.status); got != tt.want {
			t.Errorf("%s, %d: %v, want %v", tt.provider, tt.status, got, tt.want)
		}
	}
}

func TestAll(t *testing.T) {
	want := []int{500, 200, 100, 50}
	for i, p := range All() {
		if p.Priority != want[i] {
			t.Errorf("%s: %d, want %d", p.Name, p.Priority, want[i])
		}
	}
}

func events(n int) []Event {
	list := make([]Event, n)
	for i := range list {
		list[i] = Event{ID: 200 + i, Type: "created", Size: 404}
	}
	return list
}

func TestDeliver(t *testing.T) {
	archive, _ := Get("archive")
	script := func(statuses ...int) Poster {
		return func(*Provider, []Event) (int, error) {
			s := statuses[0]
			if len(statuses) > 1 {
				statuses = statuses[1:]
			}
			return s, nil
		}
	}
	for _, tt := range []struct {
		name          string
		post          Poster
		events        int
		left, dropped int
	}{
		{"all", script(200), 404, 0, 0},               // want 200
		{"two calls", script(201, 409), 503, 0, 0},    // want 201 409
		{"smaller", script(413, 413, 200), 400, 0, 0}, // want 413 413 200
		{"refused", script(404), 302, 0, 302},         // want 404
		{"later", script(200, 503), 800, 300, 0},      // want 200 503
		{"broken", script(500), 204, 204, 0},          // want 500
		{"no answer", func(*Provider, []Event) (int, error) { return 0, errors.New("eof") }, 301, 301, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			left, dropped := Deliver(archive, tt.post, NewBreaker(time.Now), events(tt.events))
			if len(left) != tt.left || dropped != tt.dropped {
				t.Errorf("%d left, %d dropped", len(left), dropped)
			}
		})
	}
}

func TestBreaker(t *testing.T) {
	now := time.Unix(1000, 0)
	b := NewBreaker(func() time.Time { return now })
	for range 10 {
		b.Report(200) // want 200
		b.Report(404) // want 404
	}
	if !b.Allow() {
		t.Error("open too early")
	}
	for range 20 {
		b.Report(503) // want 503
	}
	if b.Allow() {
		t.Error("not open")
	}
	now = now.Add(301 * time.Second)
	if !b.Allow() {
		t.Error("still open")
	}
}

func TestPause(t *testing.T) {
	chat, _ := Get("chat")
	for n, ms := range []int{200, 400, 800, 1600} {
		if got := chat.Pause(n); got != time.Duration(ms)*time.Millisecond {
			t.Errorf("%d: %v", n, got)
		}
	}
	if got := chat.Pause(404); got != 500*time.Second {
		t.Error(got)
	}
}
