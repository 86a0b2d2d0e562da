package statuses

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"slices"
	"testing"

	"golang.org/x/tools/go/packages"
)

// TestDeterministic exports the facts of a package 20 times and compares the
// bytes.
func TestDeterministic(t *testing.T) {
	for _, p := range load(t, "./homemade", "./contract", "./flow", "./equality") {
		var first string
		for i := range 20 {
			facts := shares{}
			found := find(t, minimal(p, facts))
			got := encode(t, p, facts, found)
			if i == 0 {
				first = got
			} else if got != first {
				t.Fatalf("%s: run %d gives other facts:\n%s\nthan\n%s", p.ID, i, got, first)
			}
		}
	}
}

func encode(t *testing.T, p *packages.Package, facts shares, found *Result) string {
	t.Helper()
	var lines []string
	for of, f := range facts {
		var b bytes.Buffer
		if err := gob.NewEncoder(&b).Encode(f); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, fmt.Sprintf("%v %x", of, b.Bytes()))
	}
	slices.Sort(lines)
	for _, u := range found.Uses {
		lines = append(lines, p.Fset.Position(u.Pos()).String()+" "+found.Why(u))
	}
	return fmt.Sprint(lines)
}

// TestPoorDriver runs two packages as nogo does, dependencies first, and finds
// across them what the tests of other drivers find.
func TestPoorDriver(t *testing.T) {
	pkgs := load(t, "./homemade", "./homemade/app")
	slices.SortFunc(pkgs, func(a, b *packages.Package) int { return len(a.PkgPath) - len(b.PkgPath) })
	poor, rich := shares{}, shares{}
	for _, p := range pkgs {
		got := positions(p, find(t, minimal(p, poor)))
		want := positions(p, find(t, complete(minimal(p, rich), rich)))
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, other drivers %v", p.PkgPath, got, want)
		}
		if len(want) == 0 && p.Name == "app" {
			t.Error("nothing is found across packages")
		}
	}
}
