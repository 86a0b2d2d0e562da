package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// state is what is known of a check.
type state struct {
	up     atomic.Bool
	last   atomic.Int64 // the last code
	fails  atomic.Int32
	checks atomic.Int64
}

type monitor struct {
	mu     sync.RWMutex
	states map[string]*state
	notify func(name, text string)
}

func newMonitor(list []check) *monitor {
	m := &monitor{states: map[string]*state{}, notify: func(name, text string) { log.Print(name, ": ", text) }}
	for _, c := range list {
		s := &state{}
		s.up.Store(true)
		m.states[c.name] = s
	}
	return m
}

func (m *monitor) record(c check, got int, err error) {
	m.mu.RLock()
	s := m.states[c.name]
	m.mu.RUnlock()
	s.checks.Add(1)
	s.last.Store(int64(got))
	if err == nil && got == c.expect {
		s.fails.Store(0)
		if !s.up.Swap(true) {
			m.notify(c.name, "up again")
		}
		return
	}
	if s.fails.Add(1) == 3 && s.up.Swap(false) {
		m.notify(c.name, fmt.Sprintf("down: %d, want %d; %s", got, c.expect, c.hint(got)))
	}
}

// ServeHTTP shows the state of one check, or how many are up.
func (m *monitor) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	name := r.URL.Query().Get("name")
	if name == "" {
		up := 0
		for _, s := range m.states {
			if s.up.Load() {
				up++
			}
		}
		if up*1000/len(m.states) < 500 {
			w.WriteHeader(503) // want 503
		}
		fmt.Fprintf(w, "%d of %d up\n", up, len(m.states))
		return
	}
	s, ok := m.states[name]
	if !ok {
		http.NotFound(w, r)
		return
	}
	code := 200 // want 200
	if !s.up.Load() {
		code = 503 // want 503
	} else if s.checks.Load() == 0 {
		code = 425 // want 425
	}
	w.WriteHeader(code)
	fmt.Fprintln(w, s.last.Load())
}

func main() {
	m := newMonitor(checks)
	for _, c := range checks {
		go func() {
			for range time.Tick(time.Duration(c.every) * time.Second) {
				got, err := c.run(context.Background())
				m.record(c, got, err)
			}
		}()
	}
	if err := http.ListenAndServe(":9404", m); err != nil {
		log.Print(err)
		os.Exit(100)
	}
}
