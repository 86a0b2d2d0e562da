package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestTerminal prints names, messages, source, errors and diffs with control
// characters: escaped on a terminal, and exactly elsewhere.
func TestTerminal(t *testing.T) {
	const evil = "\x1b]0;owned\a"
	file := filepath.Join(t.TempDir(), "x.go")
	if err := os.WriteFile(file, []byte("package x\n\n/*"+evil+"*/ var é = 404\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	f := finding{Message: "use it" + evil, Posn: file + ":3:26", End: file + ":3:29"}
	f.place()
	forged := finding{Message: "use it", Posn: "a\n" + evil + ".go:1:1"}
	forged.place()
	changes := []fileChange{{names: []string{file}, before: []byte(evil + "\n"), after: []byte("x\n")}}
	for _, terminal := range []bool{true, false} {
		var out, complaints bytes.Buffer
		c := console{out: &out, err: &complaints, terminal: terminal, progress: terminal}
		printFindings([]finding{f, forged}, c)
		c.fail(errors.New("cannot load " + evil))
		c.notef("left %s", evil)
		t.Chdir(filepath.Dir(file))
		if err := printDiff(changes, c); err != nil {
			t.Fatal(err)
		}
		all := out.String() + complaints.String()
		want := 5
		if terminal {
			want = 0
		}
		if got := strings.Count(all, evil); got != want {
			t.Errorf("terminal %t: %d control sequences in\n%q", terminal, got, all)
		}
		if terminal && !strings.Contains(all, "*/ var é = 404\n") {
			t.Errorf("the source is not shown: %q", all)
		}
	}
}
