// Package thirdparty proves inference against real modules: every line of apis
// that ends in "want" or "redirect" is found, and no line of lookalikes is.
package thirdparty

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"testing"
)

// tool builds the tool from the checkout that this module is part of.
func tool(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "statusconst")
	out, err := exec.Command("go", "build", "-C", "..", "-o", binary, "./cmd/statusconst").CombinedOutput()
	if err != nil {
		t.Fatalf("build the tool: %v\n%s", err, out)
	}
	return binary
}

// spot is a line of a file.
type spot struct {
	file string
	line int
}

func TestAPIs(t *testing.T) {
	got := findings(t, tool(t))
	want, redirects := expectations(t)
	total, missed := 0, 0
	for at, n := range want {
		total += n
		if found := len(got[at]); found < n {
			missed += n - found
			t.Errorf("%s:%d: %d found, want %d", at.file, at.line, found, n)
		}
	}
	for at, found := range got {
		if len(found) > want[at] {
			t.Errorf("%s:%d: %d found, want %d", at.file, at.line, len(found), want[at])
		}
		if redirect := slices.Contains(found, "redirect"); redirect != redirects[at] {
			t.Errorf("%s:%d: categories %v", at.file, at.line, found)
		}
	}
	t.Logf("%d of %d statuses found", total-missed, total)
}

var expectation = regexp.MustCompile(`// (want|redirect) ?(\d*)$`)

// expectations reads how many findings each line of the sources must have, and
// which of them must be of the category redirect.
func expectations(t *testing.T) (want map[spot]int, redirects map[spot]bool) {
	t.Helper()
	want, redirects = map[spot]int{}, map[spot]bool{}
	files, err := filepath.Glob("*/*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sources: %v", err)
	}
	for _, name := range files {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(bytes.NewReader(content))
		for n := 1; lines.Scan(); n++ {
			if m := expectation.FindStringSubmatch(lines.Text()); m != nil {
				count, err := strconv.Atoi(m[2])
				if err != nil {
					count = 1
				}
				want[spot{name, n}], redirects[spot{name, n}] = count, m[1] == "redirect"
			}
		}
	}
	return want, redirects
}

// findings runs the tool over the sources and lists the categories of what it
// reports by line.
func findings(t *testing.T, binary string) map[spot][]string {
	t.Helper()
	cmd := exec.Command(binary, "-json", "./...")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	var tree map[string]map[string][]struct{ Posn, Category string }
	if err := json.Unmarshal(out, &tree); err != nil {
		t.Fatalf("%v\n%s", err, stderr.String())
	}
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	got := map[spot][]string{}
	for _, byAnalyzer := range tree {
		for _, list := range byAnalyzer {
			for _, f := range list {
				if seen[f.Posn] {
					continue
				}
				seen[f.Posn] = true
				at, err := parse(dir, f.Posn)
				if err != nil {
					t.Fatal(err)
				}
				got[at] = append(got[at], f.Category)
			}
		}
	}
	return got
}

var position = regexp.MustCompile(`^(.*):(\d+):\d+$`)

func parse(dir, posn string) (spot, error) {
	m := position.FindStringSubmatch(posn)
	if m == nil {
		return spot{}, fmt.Errorf("position %q is not file:line:column", posn)
	}
	rel, err := filepath.Rel(dir, m[1])
	if err != nil {
		return spot{}, err
	}
	line, err := strconv.Atoi(m[2])
	return spot{rel, line}, err
}
