// Package equality: a function that compares two of its parameters makes a
// comparison of each of its calls.
package equality

import (
	"net/http"
	"reflect"
	"testing"
)

func equal(t *testing.T, got, want any) {
	if !same(want, got) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func same(x, y any) bool { return reflect.DeepEqual(x, y) }

func eq[T comparable](t *testing.T, got, want T) {
	if got != want {
		t.Fail()
	}
}

type checker struct{ t *testing.T }

func (c checker) is(a, b interface{}) { equal(c.t, a, b) }

func contains[T comparable](list []T, item T) bool {
	for _, x := range list {
		if x == item {
			return true
		}
	}
	return false
}

func oneOf(item any, list ...any) bool {
	for i := range list {
		if list[i] == item {
			return true
		}
	}
	return false
}

// deep compares by calling itself on elements.
func deep(a, b []any) bool {
	for i := range a {
		x, y := a[i], b[i]
		if x == y {
			continue
		}
		if !deep(a[i].([]any), b[i].([]any)) {
			return false
		}
	}
	return true
}

// (0.5) Each call is a comparison.
func calls(t *testing.T, resp *http.Response, sizes []int) {
	equal(t, resp.StatusCode, 404)          // want `use http.StatusNotFound instead of 404`
	equal(t, 404, resp.StatusCode)          // want `use http.StatusNotFound instead of 404`
	eq(t, resp.StatusCode, 201)             // want `use http.StatusCreated instead of 201`
	eq[int](t, 202, resp.StatusCode)        // want `use http.StatusAccepted instead of 202`
	checker{t}.is(resp.StatusCode, 204)     // want `use http.StatusNoContent instead of 204`
	contains([]int{200}, resp.StatusCode)   // want `use http.StatusOK instead of 200`
	oneOf(resp.StatusCode, 500, 502)        // want `use http.StatusInternalServerError instead of 500` `use http.StatusBadGateway instead of 502`
	reflect.DeepEqual(resp.StatusCode, 403) // want `use http.StatusForbidden instead of 403`
	equal(t, len(sizes), 404)
	eq(t, sizes[0], 200)
	contains(sizes, 404)
	equal(t, resp.StatusCode, "404")
}

func TestTable(t *testing.T) {
	for _, tt := range []struct {
		name string
		want int
		size int
	}{
		{"missing", 404, 404},              // want `use http.StatusNotFound instead of 404`
		{name: "ok", want: 200, size: 200}, // want `use http.StatusOK instead of 200`
	} {
		resp := &http.Response{}
		if got := resp.StatusCode; got != tt.want {
			t.Errorf("%s: %d", tt.name, got)
		}
		equal(t, tt.size, len(tt.name))
	}
	for code, name := range map[int]string{404: "missing"} { // want `use http.StatusNotFound instead of 404`
		if http.StatusText(code) != name {
			t.Fail()
		}
	}
	if got, want := (&http.Response{}).StatusCode, 200; got != want { // want `use http.StatusOK instead of 200`
		t.Fail()
	}
}
