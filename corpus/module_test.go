package main

import (
	"slices"
	"strings"
	"testing"
)

func TestReadModules(t *testing.T) {
	all, err := readModules(write(t, "# a comment\n\nexample.com/org/name/v2@v2.1.0 build\nexample.com@v1.0.0 held ./a ./b/... # another\n"))
	if err != nil {
		t.Fatal(err)
	}
	if got := namesOf(all); !slices.Equal(got, []string{"org-name", "example.com"}) {
		t.Errorf("names %v", got)
	}
	if !slices.Equal(all[0].patterns, []string{"./..."}) || !slices.Equal(all[1].patterns, []string{"./a", "./b/..."}) {
		t.Errorf("patterns %v and %v", all[0].patterns, all[1].patterns)
	}
}

func TestBadModules(t *testing.T) {
	for content, want := range map[string]string{
		"example.com/a\n":              "want module@version",
		"example.com/a@v1.0.0\n":       "want module@version",
		"example.com/a@v1.0.0 later\n": "allowed are build and held",
		"example.com/a@v1.0.0 build\nexample.com/a/v2@v2.0.0 held\n": "a is there twice",
	} {
		if _, err := readModules(write(t, content)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", content, err, want)
		}
	}
}

func TestChoose(t *testing.T) {
	all := []module{{version: "example.com/a@v1.0.0", half: build}, {version: "example.com/b@v1.0.0", half: held}}
	for _, c := range []struct {
		half  string
		names []string
		want  []string
	}{
		{"all", nil, []string{"a", "b"}},
		{"held", nil, []string{"b"}},
		{"all", []string{"a"}, []string{"a"}},
	} {
		got, err := choose(all, c.half, c.names)
		if err != nil || !slices.Equal(namesOf(got), c.want) {
			t.Errorf("%s %v: %v, error %v", c.half, c.names, namesOf(got), err)
		}
	}
	for _, c := range []struct {
		half  string
		names []string
	}{{"first", nil}, {"all", []string{"c"}}, {"held", []string{"a"}}} {
		if got, err := choose(all, c.half, c.names); err == nil {
			t.Errorf("%s %v: %v, want an error", c.half, c.names, got)
		}
	}
}
