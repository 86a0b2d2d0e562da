// Package app has nothing to do with HTTP: no fact about an open place may rest
// on what one package writes to it.
package app

import "fixture.test/visible/event"

func tick() {
	event.Emit(event.Event{Name: "latency_ms", Value: 300})
	event.Emit(event.Event{"queue", 500})
	e := event.Event{Name: "width"}
	e.Value = 200
	if e.Value > 400 {
		event.Emit(e)
	}
	event.Last = 100
	if event.Last == 500 {
		return
	}
	if event.LastStatusCode == 500 { // want `use http.StatusInternalServerError`
		return
	}
}
