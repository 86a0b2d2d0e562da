package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/statusconst/statusconst/cmd/statusconst/internal/show"
)

// called runs the command and returns its exit code and what it prints.
func called(args ...string) (code int, stdout, stderr string) {
	var out, complaints bytes.Buffer
	code = command(args, show.Console{Out: &out, Err: &complaints})
	return code, out.String(), complaints.String()
}

func TestBadCommandLines(t *testing.T) {
	for _, tt := range []struct {
		args []string
		want string
	}{
		{[]string{"-explain", "StatusNope"}, "-explain StatusNope: no such code, name, phrase, category or flag (allowed: such as 404, 4xx"},
		{[]string{"-explain", "StatusNotFond"}, "; did you mean StatusNotFound?"},
		{[]string{"-explain", "404", "not fuond"}, "-explain not fuond: no such code"},
		{[]string{"-explain", "not fuond"}, "; did you mean Not Found?"},
		{[]string{"-explain", "rnage"}, "; did you mean range?"},
		{[]string{"-explain", "-skpi"}, "; did you mean -skip?"},
		{[]string{"-explain", "8xx"}, "no such code"},
		{[]string{"-explain", "--"}, "no such code"},
		{[]string{"-frob", "."}, "not defined: -frob (statusconst -h lists the flags)\n"},
		{[]string{"-skp=range", "."}, "not defined: -skp (statusconst -h lists the flags); did you mean -skip?"},
		{[]string{"--jsn", "."}, "did you mean -json?"},
		{[]string{"-skip=ranges", "."}, `unknown category "ranges" (allowed: comparison`},
		{[]string{"-skip=ranges", "."}, `; did you mean range?`},
		{[]string{"-constants=net/htp", "."}, `constants: no package "net/htp": package net/htp is not in std`},
		{[]string{"-constants=net/htp", "."}, "; did you mean net/http?"},
		{[]string{"-constants=no.test/such", "."}, `constants: no package "no.test/such": `},
		{[]string{"-allow=12", "."}, "12 is no status code (allowed: 100 to 999)"},
		{[]string{"-constants=a b", "."}, "is no import path"},
		{[]string{".", "-fix"}, "flags come first"},
		{[]string{"-fix", "-diff", "."}, "exclude each other"},
		{[]string{"-json", "-fix", "."}, "-format=json goes with neither"},
		{[]string{"-format=rdjson", "-diff", "."}, "-format=rdjson goes with neither"},
		{[]string{"-format=rdjosn", "."}, "unknown format (allowed: text, json, github, rdjson); did you mean rdjson?"},
		{[]string{"-json", "-since=HEAD", "."}, "-since goes with the other formats"},
	} {
		code, _, stderr := called(tt.args...)
		if code != exitError || !strings.Contains(stderr, tt.want) {
			t.Errorf("%q exits with %d and says %q, want %q", tt.args, code, stderr, tt.want)
		}
	}
}

func TestHelp(t *testing.T) {
	for _, args := range [][]string{{}, {"-h"}, {"-help"}, {"help"}} {
		code, out, _ := called(args...)
		if code != exitClean || !strings.Contains(out, "usage:") || strings.Count(out, "\n") > 24 {
			t.Errorf("%q exits with %d and prints %d lines", args, code, strings.Count(out, "\n"))
		}
	}
	for _, word := range []string{"-version", "version"} {
		if code, out, _ := called(word); code != exitClean || !strings.HasPrefix(out, "statusconst ") || strings.Count(out, "\n") != 1 {
			t.Errorf("%s exits with %d and prints %q", word, code, out)
		}
	}
}
