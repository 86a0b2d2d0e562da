package rewrite

import (
	"fmt"
	"strings"
	"testing"
)

// TestWork counts what is looked at for many literals in a package with many
// constants of the same value: the sum of both, not the product.
func TestWork(t *testing.T) {
	const literals, files = 5000, 20
	for name, syllables := range map[string][]string{
		"names that tell":       {"Client", "Closed", "Request"},
		"names that tell not":   {"Bar", "Width", "Height"},
		"names of nothing here": {"A", "B", "C"},
	} {
		t.Run(name, func(t *testing.T) {
			names := spelled(syllables, 9)
			m := module{path: "example.test/app", files: map[string]string{}}
			m.files["names.go"] = "package app\n\nconst (\n" + strings.Join(names, " = 499\n") + " = 499\n)\n\nvar _ = []int{\n" + strings.Join(names, ",\n") + ",\n}\n"
			for i := range files {
				m.files[fmt.Sprintf("f%d.go", i)] = fmt.Sprintf("package app\n\nimport \"net/http\"\n\nfunc f%d(w http.ResponseWriter) {\n", i) +
					strings.Repeat("\tw.WriteHeader(499)\n", literals/files) + "}\n"
			}
			work := m.work(t)
			t.Logf("%d constants, %d literals: %d", len(names), literals, work)
			if limit := 5 * (len(names) + literals); work > limit {
				t.Errorf("%d names and uses looked at, want at most %d", work, limit)
			}
		})
	}
}

// spelled is every name of n syllables.
func spelled(syllables []string, n int) []string {
	names := []string{"status"}
	for range n {
		var longer []string
		for _, name := range names {
			for _, s := range syllables {
				longer = append(longer, name+s)
			}
		}
		names = longer
	}
	return names
}

// work plans all files and returns how many names and uses were looked at.
func (m module) work(t *testing.T) int {
	t.Helper()
	c := m.check(t, usual, "app")
	if len(c.errs) > 0 {
		t.Fatal(c.errs)
	}
	constants := New(m.pass(c), "")
	for _, file := range c.files {
		constants.Plan(file, c.wanted(file))
	}
	return constants.examined
}
