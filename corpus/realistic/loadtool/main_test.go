package main

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"reflect"
	"testing"
)

func TestStatusList(t *testing.T) {
	for in, want := range map[string]statusList{
		"200":     {200},                          // want 200
		"200,404": {200, 404},                     // want 200 404
		"2xx,304": {200, 201, 202, 204, 206, 304}, // want 200 201 202 204 206 304
	} {
		var l statusList
		if err := l.Set(in); err != nil || !reflect.DeepEqual(l, want) {
			t.Errorf("%s: %v %v", in, l, err)
		}
	}
	var l statusList
	if l.Set("99") == nil || l.Set("600") == nil || l.Set("ok") == nil {
		t.Error("no error")
	}
}

func TestParse(t *testing.T) {
	o, err := parse([]string{"-n", "300", "-slow", "404", "-status", "201", "http://x"}, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	if o.calls != 300 || o.rate != 500 || o.slow != 404 || o.body != 400*1024 {
		t.Errorf("%+v", o)
	}
	if !o.status.has(201) || o.status.has(200) { // want 201 200
		t.Errorf("%v", o.status)
	}
}

func TestReport(t *testing.T) {
	o := options{status: statusList{200, 304}, slow: 500, failures: 210} // want 304 200
	r := &report{}
	for _, s := range []sample{
		{code: 200, ms: 100, bytes: 500}, // want 200
		{code: 200, ms: 204, bytes: 404}, // want 200
		{code: 304, ms: 12},              // want 304
		{code: 429, ms: 5, bytes: 200},   // want 429
		{200, 302, 1024},                 // want 200
		{503, 404, 0},                    // want 503
		{0, 3000, 0},
	} {
		r.add(s, o)
	}
	if r.failed != 3 || r.limited != 1 {
		t.Errorf("%d failed, %d limited", r.failed, r.limited)
	}
	if got := r.percentile(500); got != 204 {
		t.Errorf("median %d ms, want 204", got)
	}
	if got := r.percentile(800); got != 404 {
		t.Errorf("p80 %d ms, want 404", got)
	}
	if got := r.exit(o); got != exitFailures {
		t.Errorf("exit %d", got)
	}
	o.failures = 500
	if got := r.exit(o); got != 100 {
		t.Errorf("exit %d, want 100", got)
	}
	if got, want := r.classes(), [6]int{0: 1, 2: 3, 3: 1, 4: 1, 5: 1}; got != want {
		t.Errorf("classes %v", got)
	}
}

func TestAttack(t *testing.T) {
	n := 0
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if n++; n%2 == 0 {
			w.WriteHeader(404) // want 404
		}
	}))
	defer srv.Close()
	o := options{url: srv.URL, calls: 20, rate: 1000, status: statusList{404}, body: 200} // want 404
	r := attack(context.Background(), srv.Client(), o)
	if r.failed != 10 || len(r.samples) != 20 {
		t.Errorf("%d of %d failed", r.failed, len(r.samples))
	}
}
