package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/apply"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/finding"
	"github.com/statusconst/statusconst/cmd/statusconst/internal/show"
)

// TestTerminal prints names, messages, source, errors and diffs with control
// characters: escaped on a terminal, and exactly elsewhere.
func TestTerminal(t *testing.T) {
	const evil = "\x1b]0;owned\a"
	file := filepath.Join(t.TempDir(), "x.go")
	if err := os.WriteFile(file, []byte("package x\n\n/*"+evil+"*/ var é = 404\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	f := finding.Finding{Message: "use it" + evil, Posn: file + ":3:26", End: file + ":3:29"}
	f.Place()
	forged := finding.Finding{Message: "use it", Posn: "a\n" + evil + ".go:1:1"}
	forged.Place()
	changes := []apply.FileChange{{Names: []string{file}, Before: []byte(evil + "\n"), After: []byte("x\n")}}
	for _, terminal := range []bool{true, false} {
		var out, complaints bytes.Buffer
		c := show.Console{Out: &out, Err: &complaints, Terminal: terminal, Progress: terminal}
		show.PrintFindings([]finding.Finding{f, forged}, c)
		c.Fail(errors.New("cannot load " + evil))
		c.Notef("left %s", evil)
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
