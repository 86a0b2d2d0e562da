package main

import (
	"strings"
	"testing"
)

func TestChoose(t *testing.T) {
	for _, tt := range []struct{ asked, have, want, err string }{
		{"", "go1.26.8", "v0.23.0", ""},
		{"", "go1.24", "v0.20.0", ""},
		{"v0.21.1", "go1.26.8", "v0.21.1", ""},
		{"v0.24.0", "go1.26.8", "", "needs go1.27"},
		{"v0.1.0", "go1.26.8", "", "known: v0."},
		{"", "go1.20", "", "builds none"},
	} {
		r, err := choose(tt.asked, tt.have)
		if r.gopls != tt.want || (err == nil) != (tt.err == "") || err != nil && !strings.Contains(err.Error(), tt.err) {
			t.Errorf("choose(%q, %q) = %q, %v", tt.asked, tt.have, r.gopls, err)
		}
	}
}

func TestUsageErrors(t *testing.T) {
	for _, args := range [][]string{{}, {"-o", t.TempDir()}, {"-o", "x", "y"}, {"-frob"}, {"-o", "x", "-gopls", "v9.9.9"}} {
		if err := run(args); err == nil {
			t.Errorf("run(%q) fails not", args)
		}
	}
}
