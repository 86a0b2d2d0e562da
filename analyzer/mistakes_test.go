package analyzer_test

import (
	"go/token"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/statusconst/statusconst/analyzer"
	"github.com/statusconst/statusconst/internal/prove"
)

// TestFaultSettings: a category of mistakes can be left out, and then its numbers
// are offered a name as any other; a code that is allowed is left alone.
func TestFaultSettings(t *testing.T) {
	for _, c := range []struct {
		folder   string
		settings analyzer.Settings
		want     map[string]bool // whether the category is reported
	}{
		{"./boundary", analyzer.Settings{Tests: true}, map[string]bool{"boundary": true}},
		{"./boundary", analyzer.Settings{Tests: true, Skip: []string{"boundary"}}, map[string]bool{"boundary": false, "range": true}},
		{"./boundary", analyzer.Settings{Tests: true, Allow: []int{300, 400}}, map[string]bool{"boundary": false}},
		{"./redirect/...", analyzer.Settings{Tests: true}, map[string]bool{"redirect": true}},
		{"./redirect/...", analyzer.Settings{Tests: true, Skip: []string{"redirect"}}, map[string]bool{"redirect": false, "argument": true}},
		{"./text", analyzer.Settings{Tests: true}, map[string]bool{"text": true}},
		{"./text", analyzer.Settings{Tests: true, Skip: []string{"text"}}, map[string]bool{"text": false}},
	} {
		got := categoriesOf(t, c.folder, c.settings)
		for name, want := range c.want {
			if got[name] > 0 != want {
				t.Errorf("%s with %+v: %v", c.folder, c.settings, got)
			}
		}
	}
}

// TestFaultHidesName: where a mistake is reported, its number gets no name, and no
// fix is offered.
func TestFaultHidesName(t *testing.T) {
	found := foundIn(t, analyzer.Analyzer, "./boundary", "./redirect/...", "./text")
	at := map[token.Position]string{}
	faults := 0
	for _, f := range found {
		if other := at[f.Shown]; other != "" {
			t.Errorf("%s: %s and %s", f.Shown, other, f.Message)
		}
		at[f.Shown] = f.Message
		switch f.Category {
		case "boundary", "redirect", "text":
			faults++
			if len(f.Edits) > 0 {
				t.Errorf("%s: %s has a fix", f.Shown, f.Message)
			}
		}
	}
	if faults < 45 {
		t.Errorf("only %d mistakes", faults)
	}
}

// categoriesOf counts what is reported in a folder of the fixtures.
func categoriesOf(t *testing.T, folder string, settings analyzer.Settings) map[string]int {
	t.Helper()
	a, err := analyzer.New(settings)
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	for _, f := range foundIn(t, a, folder) {
		count[f.Category]++
	}
	return count
}

// foundIn returns what the analyzer finds in folders of the fixtures, and in the
// stubs.
func foundIn(t *testing.T, a *analysis.Analyzer, folders ...string) []prove.Finding {
	t.Helper()
	pkgs, err := prove.Load(fixtures(t), offline(), append(folders, "github.com/...")...)
	if err != nil {
		t.Fatal(err)
	}
	found, err := prove.Run(a, pkgs)
	if err != nil {
		t.Fatal(err)
	}
	return found
}
