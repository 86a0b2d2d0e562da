package run

import (
	"reflect"
	"strings"
	"testing"
)

func TestSortOut(t *testing.T) {
	notices, complaints := sortOut("go: warning: x\n" +
		"# [a]\na.go:1:2: bad\na.go:2:2: worse\n" +
		"# c\nc.c:1:2: warning: careful\n" +
		"# [d [d.test]]\nd.c:1:2: warning: careful\nd.c:1:2: error: too late\n")
	if want := "go: warning: x\n# c\nc.c:1:2: warning: careful\n"; notices != want {
		t.Errorf("notices %q, want %q", notices, want)
	}
	var got []string
	for _, c := range complaints {
		got = append(got, c.pkg+" | "+c.cause())
	}
	if want := []string{"a | a.go:1:2: bad (and 1 line more)", "d [d.test] | d.c:1:2: warning: careful (and 1 line more)"}; !reflect.DeepEqual(got, want) {
		t.Errorf("complaints %q, want %q", got, want)
	}
}

// TestUncompiled: a test that does not compile is held against its package, not
// against what imports it; a dependency that does not, against all that need it.
func TestUncompiled(t *testing.T) {
	all, err := readPackages(strings.NewReader(`
		{"ImportPath": "far", "DepOnly": true}
		{"ImportPath": "a", "Imports": ["far"]}
		{"ImportPath": "a [a.test]", "ForTest": "a", "Imports": ["far"]}
		{"ImportPath": "a.test", "Name": "main", "Imports": ["a [a.test]"]}
		{"ImportPath": "b", "Imports": ["a"]}
		{"ImportPath": "between", "DepOnly": true, "Imports": ["a"]}
		{"ImportPath": "c.test", "Name": "main", "Imports": ["between"]}`))
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"a", "b", "c.test"}; !reflect.DeepEqual(all.named, want) {
		t.Errorf("named %q, want %q", all.named, want)
	}
	for pkg, want := range map[string]causes{
		"a [a.test]": {"a": "bad"},
		"a":          {"a": "bad", "b": "it needs a", "c.test": "it needs a"},
		"far":        {"a": "it needs far: bad", "b": "it needs far: bad", "c.test": "it needs far: bad"},
		"elsewhere":  {},
	} {
		got := causes{}
		others := all.uncompiled([]complaint{{pkg: pkg, lines: []string{"bad"}}}, got)
		if (others != "") != (len(want) == 0) {
			t.Errorf("%s fails: said of others %q", pkg, others)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s fails: %v, want %v", pkg, got, want)
		}
	}
}

func TestChunks(t *testing.T) {
	got := chunks([]string{"aa", "bb", "a long one", "c"}, 6)
	if want := [][]string{{"aa", "bb"}, {"a long one"}, {"c"}}; !reflect.DeepEqual(got, want) {
		t.Errorf("chunks %q, want %q", got, want)
	}
}
