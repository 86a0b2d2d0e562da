package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

const tiny = "testdata/tiny"

func tinyModule(t *testing.T) loaded {
	t.Helper()
	dir, err := filepath.Abs(tiny)
	if err != nil {
		t.Fatal(err)
	}
	l, err := load(dir, []string{"./..."})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// The comments of the module say which lines have candidates, and how many.
func TestCandidates(t *testing.T) {
	got := map[position]int{} // by line
	for _, l := range candidates(literals(tinyModule(t))) {
		got[position{file: l.file, line: l.line}]++
	}
	want := wanted(t)
	for at, n := range want {
		if got[at] != n {
			t.Errorf("%s: %d candidates, want %d", at, got[at], n)
		}
	}
	for at, n := range got {
		if want[at] == 0 {
			t.Errorf("%s: %d candidates, want none", at, n)
		}
	}
}

func wanted(t *testing.T) map[position]int {
	t.Helper()
	comment := regexp.MustCompile(`// want ?([0-9]*)$`)
	want := map[position]int{}
	for _, file := range []string{"near.go", "near_test.go", "generated.go", "far/far.go", "tested/tested.go"} {
		content, err := os.ReadFile(filepath.Join(tiny, file))
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range strings.Split(string(content), "\n") {
			if m := comment.FindStringSubmatch(line); m != nil {
				n, _ := strconv.Atoi(m[1])
				want[position{file: file, line: i + 1}] = max(n, 1)
			}
		}
	}
	if len(want) < 20 {
		t.Fatalf("only %d lines are wanted: the comments are not read", len(want))
	}
	return want
}

// Literals that are no candidates are known too: a report there must not escape.
func TestLiterals(t *testing.T) {
	all := literals(tinyModule(t))
	for _, file := range []string{"generated.go", "far/far.go", "near.go"} {
		found := false
		for at, l := range all {
			found = found || at.file == file && !l.candidate
		}
		if !found {
			t.Errorf("%s has no literal", file)
		}
	}
}
