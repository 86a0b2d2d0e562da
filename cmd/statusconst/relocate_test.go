package main

import (
	"encoding/json"
	"os"
	"testing"
)

// TestRelocate: a file that the package has is in its folder, another stays where
// a //line comment says it is.
func TestRelocate(t *testing.T) {
	f := folder{Dir: "/here/p", GoFiles: []string{"a.go"}, XTestGoFiles: []string{"x_test.go"}}
	for posn, want := range map[string]string{
		"/there/p/a.go:1:2":      "/here/p/a.go:1:2",
		"/there/p/x_test.go:1:2": "/here/p/x_test.go:1:2",
		"/here/p/a.go:1:2":       "/here/p/a.go:1:2",
		"/there/p/grammar.y:3":   "/there/p/grammar.y:3",
	} {
		raw := []byte(`[{"posn": "` + posn + `", "end": "` + posn + `"}]`)
		var got []finding
		if err := json.Unmarshal(f.relocate(raw), &got); err != nil || got[0].Posn != want || got[0].End != want {
			t.Errorf("%s becomes %v, %v, want %s", posn, got, err, want)
		}
	}
}

// TestScope: another clone of a module has the same scope, another folder of it
// or other patterns have not.
func TestScope(t *testing.T) {
	of := func(module string, sub string, patterns ...string) string {
		root := t.TempDir()
		dir := root + "/" + sub
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(root+"/go.mod", []byte(module), 0o644); err != nil {
			t.Fatal(err)
		}
		t.Chdir(dir)
		return scope(options{}, goEnv{release: "go1.26.8", place: []string{root + "/go.mod", "", "-trimpath"}}, patterns)
	}
	one := of("module a", "sub", "./...")
	if two := of("module a", "sub", "./..."); one == "" || one != two {
		t.Errorf("clones have the scopes %q and %q", one, two)
	}
	for name, other := range map[string]string{
		"go.mod": of("module b", "sub", "./..."), "folder": of("module a", "", "./..."), "patterns": of("module a", "sub", "."),
	} {
		if other == one {
			t.Errorf("another %s has the same scope", name)
		}
	}
	if got := scope(options{}, goEnv{release: "go1.26.9"}, nil); got != "" {
		t.Errorf("a release that is whole has the scope %q", got)
	}
}
