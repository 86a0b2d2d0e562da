package run

import (
	"os"
	"testing"
)

// TestAffected names the releases on which the sequence was run: a package as a
// dependency, then by itself.
func TestAffected(t *testing.T) {
	for version, want := range map[string]bool{
		"go1.24.13": false, "go1.25.0": false, "go1.25.11": false, "go1.25.14": false,
		"go1.26rc1": true, "go1.26.0": true, "go1.26.1": true, "go1.26.2": true, "go1.26.3": true, "go1.26.4": true,
		"go1.26.5": true, "go1.26.6": true, "go1.26.7": true, "go1.26.8": true,
		"go1.26.9": false, "go1.26.10": false, "go1.26.11": false,
		"go1.27.0": true, "go1.27.1": true, "go1.27.2": false, "go1.27.3": false, "go1.27.4": false,
	} {
		if got := isAffected(version); got != want {
			t.Errorf("%s affected: %t, want %t", version, got, want)
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
		return scope(Request{}, Env{release: "go1.26.8", place: []string{root + "/go.mod", "", "-trimpath"}}, patterns)
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
	if got := scope(Request{}, Env{release: "go1.26.9"}, nil); got != "" {
		t.Errorf("a release that is whole has the scope %q", got)
	}
}
