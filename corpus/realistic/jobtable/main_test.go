package main

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestBoard(t *testing.T) {
	b := &board{last: map[string]result{}}
	b.put(result{job: "good", exit: 0, status: 204}) // want 204
	b.put(result{job: "bad", exit: 127, err: errors.New("not found")})
	for url, want := range map[string]int{
		"/":          400, // want 400
		"/?job=none": 404, // want 404
		"/?job=bad":  500, // want 500
		"/?job=good": 200, // want 200
	} {
		rec := httptest.NewRecorder()
		b.ServeHTTP(rec, httptest.NewRequest("GET", url, nil))
		if got := rec.Code; got != want {
			t.Errorf("%s: %d, want %d", url, got, want)
		}
	}
}

func TestCallWeb(t *testing.T) {
	var status int
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(status)
	}))
	defer srv.Close()
	j := job{name: "web", target: srv.URL, okStatus: []int{200, 418}}           // want 200 418
	status = 418                                                                // want 418
	if got, err := callWeb(context.Background(), j); got != 418 || err != nil { // want 418
		t.Error(got, err)
	}
	status = 403                                                                // want 403
	if got, err := callWeb(context.Background(), j); got != 403 || err == nil { // want 403
		t.Error(got, err)
	}
}

func TestSorted(t *testing.T) {
	var got []int
	for _, j := range sorted(nightly) {
		got = append(got, j.priority)
	}
	want := []int{500, 410, 404, 301, 200, 100}
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("got %v, want %v", got, want)
		}
	}
}

func TestExit(t *testing.T) {
	for _, tt := range []struct {
		shell string
		ok    []int
		want  int
		fails bool
	}{
		{"exit 0", []int{0}, 0, false},
		{"exit 3", []int{0, 3}, 3, false},
		{"exit 127", []int{0}, 127, true},
		{"exit 200", []int{200, 201}, 200, false},
		{"exit 204", []int{200, 201}, 204, true},
	} {
		j := job{target: "/bin/sh", args: []string{"-c", tt.shell}, okExit: tt.ok}
		got, err := runProgram(context.Background(), j)
		if got != tt.want || (err != nil) != tt.fails {
			t.Errorf("%s: %d %v", tt.shell, got, err)
		}
	}
}
