package rewrite

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/statusconst/statusconst/internal/edit"
)

// TestCases plans the files of each module in testdata/cases and compares what
// is offered with its section want: a line for each literal, the name alone in
// parentheses where it comes without a fix. Then it makes the fixes, and
// type-checks the module in other builds, with its tests and without.
func TestCases(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "cases", "*.txtar"))
	if err != nil || len(files) < 30 {
		t.Fatalf("%d cases: %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			m, want, plain := parseModule(ar)
			offered, fixed := m.fix(t, usual)
			if got := strings.Join(offered, ""); got != want {
				t.Errorf("offered\n%swant\n%s", got, want)
			}
			if plain == "" {
				plain = strings.Join(slices.DeleteFunc(offered, func(s string) bool { return strings.Contains(s, "_test.go:") }), "")
			}
			untested, _ := m.fix(t, situation{os: usual.os, arch: usual.arch})
			if got := strings.Join(untested, ""); got != plain {
				t.Errorf("without tests offered\n%swant\n%s", got, plain)
			}
			for _, s := range situations() {
				m.compare(t, fixed, s)
			}
		})
	}
}

// fix plans every file of the module in one build and returns what is offered, and the
// module with all fixes made.
func (m module) fix(t *testing.T, s situation) (offered []string, fixed module) {
	t.Helper()
	fixed = m
	fixed.files = maps.Clone(m.files)
	for _, pkg := range []string{"app", "app_test"} {
		c := m.check(t, s, pkg)
		if len(c.errs) > 0 {
			t.Fatalf("the case does not type-check: %v", c.errs)
		}
		constants := New(m.pass(c), m.prefer)
		for _, file := range c.files {
			name := c.fset.File(file.FileStart).Name()
			wants := c.wanted(file)
			plan := constants.Plan(file, wants)
			var edits []edit.Edit
			for _, want := range wants {
				offered = append(offered, fmt.Sprintf("%s:%d: %s\n", name, c.fset.Position(want.Lit.Pos()).Line, show(plan.For(want.Lit))))
				edits = append(edits, c.edits(plan.For(want.Lit))...)
			}
			content, err := edit.Apply([]byte(m.files[name]), edit.ByFile(edits)[""])
			if err != nil {
				t.Fatal(err)
			}
			fixed.files[name] = string(content)
		}
	}
	slices.Sort(offered)
	return offered, fixed
}

// show is how a choice stands in the section want.
func show(choice Choice) string {
	switch {
	case choice.Name == "":
		return "-"
	case choice.Edits == nil:
		return "(" + choice.Name + ")"
	}
	return choice.Name
}

func (c *checkedPackage) edits(choice Choice) []edit.Edit {
	var list []edit.Edit
	for _, e := range choice.Edits {
		list = append(list, edit.Edit{Start: c.fset.Position(e.Pos).Offset, End: c.fset.Position(e.End).Offset, New: string(e.NewText)})
	}
	return list
}

// compare type-checks a build before and after the fixes.
func (m module) compare(t *testing.T, fixed module, s situation) {
	t.Helper()
	for _, pkg := range []string{"app", "app_test"} {
		if before := m.check(t, s, pkg); len(before.errs) > 0 {
			continue
		}
		if after := fixed.check(t, s, pkg); len(after.errs) > 0 {
			t.Errorf("%s: package %s no longer type-checks: %v", s, pkg, after.errs)
		}
	}
}
