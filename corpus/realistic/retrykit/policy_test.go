package retrykit

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

func answer(status int) *http.Response {
	return &http.Response{
		StatusCode: status,
		Header:     http.Header{},
		Body:       io.NopCloser(strings.NewReader("")),
	}
}

func script(statuses ...int) (func() (*http.Response, error), *int) {
	calls := 0
	return func() (*http.Response, error) {
		s := statuses[min(calls, len(statuses)-1)]
		calls++
		if s == 0 {
			return nil, errors.New("connection refused")
		}
		return answer(s), nil
	}, &calls
}

func TestDo(t *testing.T) {
	fast := New(WithDelaysMS(0, 1), WithAttempts(4))
	tests := []struct {
		name  string
		plays []int
		want  int
		calls int
	}{
		{"at once", []int{200}, 200, 1},                  // want 200 200
		{"second time", []int{503, 200}, 200, 2},         // want 503 200 200
		{"network, then well", []int{0, 0, 204}, 204, 3}, // want 204 204
		{"no use", []int{404}, 404, 1},                   // want 404 404
		{"busy", []int{429, 429, 429, 201}, 201, 4},      // want 429 429 429 201 201
		{"never", []int{503, 502, 504, 503, 200}, 0, 4},  // want 503 502 504 503 200
		{"500 is not ours", []int{500, 200}, 500, 1},     // want 500 200 500
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			call, calls := script(tt.plays...)
			resp, err := fast.Do(call)
			got := 0
			if err == nil {
				got = resp.StatusCode
			}
			if got != tt.want || *calls != tt.calls {
				t.Errorf("%d after %d calls", got, *calls)
			}
		})
	}
}

func TestDelay(t *testing.T) {
	p := New(WithDelaysMS(200, 500))
	p.Jitter = 0
	for n, want := range []int{200, 400, 500, 500} {
		if got := p.Delay(n, nil); got != time.Duration(want)*time.Millisecond {
			t.Errorf("attempt %d: %v, want %d ms", n, got, want)
		}
	}
	r := answer(429) // want 429
	r.Header.Set("Retry-After", "200")
	if got := p.Delay(1, r); got != 200*time.Second {
		t.Errorf("Retry-After: %v", got)
	}
	r.Header.Set("Retry-After", "404")
	if got := p.Delay(1, r); got != 400*time.Millisecond {
		t.Errorf("long Retry-After: %v", got)
	}
}

func TestPresets(t *testing.T) {
	presets := Presets()
	if len(presets) != 5 {
		t.Fatal(len(presets))
	}
	if !presets["export"].Retry(404) || presets["billing"].Retry(500) { // want 404 500
		t.Error("wrong statuses")
	}
	if got := presets["legacy"].Budget; got != 404 {
		t.Errorf("budget %d, want 404 tokens", got)
	}
	if !presets["legacy"].Healthy(302) { // want 302
		t.Error("legacy redirects while it is well")
	}
}
