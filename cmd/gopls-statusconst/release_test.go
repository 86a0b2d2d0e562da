package main

import (
	"strings"
	"testing"
)

func TestChoose(t *testing.T) {
	release, err := choose("")
	if err != nil {
		t.Fatal(err)
	}
	if again, err := choose(release); err != nil || again != release {
		t.Errorf("choose(%q) = %q, %v", release, again, err)
	}
	if _, err := choose("v0.1.0"); err == nil || !strings.Contains(err.Error(), "known: v0.") {
		t.Errorf("an unknown version gives %v", err)
	}
}

func TestUsageErrors(t *testing.T) {
	for _, args := range [][]string{{}, {"-o", t.TempDir()}, {"-o", "x", "y"}, {"-frob"}, {"-o", "x", "-gopls", "v9.9.9"}} {
		if err := run(args); err == nil {
			t.Errorf("run(%q) fails not", args)
		}
	}
}
