package main

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/statusconst/statusconst/analyzer/carrier"
)

// vetx is what the file of facts of an imported package holds.
func vetx(t *testing.T, facts ...sharedFact) string {
	t.Helper()
	if len(facts) == 0 {
		return ""
	}
	registerFacts()
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(facts); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// comparing are facts of package b about something that compares.
func comparing(near bool, name string) sharedFact {
	s := &carrier.Shared{Format: carrier.Format, Near: near}
	s.Add("", name, &pairing)
	return sharedFact{"b", "", s}
}

// comparingMethod is a fact about T of package b.
func comparingMethod() sharedFact {
	m := new(carrier.Members)
	m.Add("", "Equal", &pairing)
	return sharedFact{"b", "T", m}
}

var pairing = carrier.Fact{Pairs: []carrier.Pair{{B: carrier.Operand{Index: 1}}}}

// TestSettle asks for packages of one file and two imports: one without facts,
// which shows the format of the files, and one with those of the case.
func TestSettle(t *testing.T) {
	const nothing = "package p\nfunc F(n int) int { return n + 1 }\n"
	const hands = "package p\nimport \"b\"\nfunc F(x, y int) bool { return b.Same(x, y) }\n"
	for _, test := range []struct {
		name    string
		source  string
		facts   string
		change  func(*dependency)
		settled bool
	}{
		{name: "nothing", source: nothing, settled: true},
		{name: "compares", source: "package p\nfunc F(x, y int) bool { return x == y }\n"},
		{name: "returns", source: "package p\nfunc F(x *int) *int { return x }\n"},
		{name: "calls what compares", source: hands, facts: vetx(t, comparing(false, "Same"))},
		{name: "calls another", source: hands, facts: vetx(t, comparing(false, "Other")), settled: true},
		{name: "method to hand on", source: nothing, facts: vetx(t, comparingMethod())},
		{name: "near HTTP through another", source: nothing, facts: vetx(t, comparing(true, "Other"))},
		{name: "near HTTP", source: nothing, change: func(d *dependency) { d.ImportMap["net/http"] = "net/http" }},
		{name: "wanted for its diagnostics", source: nothing, change: func(d *dependency) { d.VetxOnly = false }},
		{name: "does not parse", source: "package p\nfunc"},
		{name: "facts of another format", source: nothing, facts: "vetx\t)\x06"},
		{name: "no file that shows the format", source: nothing, facts: vetx(t, comparing(false, "Other")), change: func(d *dependency) { delete(d.PackageVetx, "a") }},
		{name: "no such source", source: nothing, change: func(d *dependency) { d.GoFiles = []string{"/nowhere.go"} }},
		{name: "no such facts", source: nothing, change: func(d *dependency) { d.PackageVetx["b"] = "/nowhere" }},
		{name: "nowhere to write", source: nothing, change: func(d *dependency) { d.VetxOutput = "/nowhere/vet.out" }},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			at := func(name string) string { return filepath.Join(dir, name) }
			d := dependency{
				ImportPath: "p", GoFiles: []string{at("p.go")}, VetxOnly: true, VetxOutput: at("vet.out"), Stdout: at("vet.stdout"),
				ImportMap:   map[string]string{"a": "a", "b": "b"},
				PackageVetx: map[string]string{"a": at("a"), "b": at("b")},
			}
			if test.change != nil {
				test.change(&d)
			}
			configuration, err := json.Marshal(d)
			if err != nil {
				t.Fatal(err)
			}
			for name, content := range map[string]string{"p.go": test.source, "a": "", "b": test.facts, "vet.cfg": string(configuration)} {
				if err := os.WriteFile(at(name), []byte(content), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			if got := settle(at("vet.cfg")); got != test.settled {
				t.Errorf("settled: %v, want %v", got, test.settled)
			}
			if content, err := os.ReadFile(at("vet.out")); test.settled && (err != nil || len(content) > 0) {
				t.Errorf("facts: %q, %v, want an empty file", content, err)
			}
		})
	}
}
