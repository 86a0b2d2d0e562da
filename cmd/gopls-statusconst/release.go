package main

import (
	"fmt"
	"go/version"
	"os/exec"
	"strings"
)

// releases are the versions of gopls that this program was tried with, the
// newest first, and the Go that each needs.
var releases = []struct{ gopls, needs string }{
	{"v0.24.0", "go1.27"},
	{"v0.23.0", "go1.26"},
	{"v0.22.0", "go1.26"},
	{"v0.21.1", "go1.25"},
	{"v0.20.0", "go1.24"},
}

func known() []string {
	var list []string
	for _, r := range releases {
		list = append(list, fmt.Sprintf("%s (%s)", r.gopls, r.needs))
	}
	return list
}

// choose returns the version of gopls to build: the one that is asked for, or
// the newest that the go command in use can build.
func choose(asked string) (string, error) {
	out, err := exec.Command("go", "env", "GOVERSION").Output()
	if err != nil {
		return "", fmt.Errorf("ask the go command for its version: %w", err)
	}
	have := strings.Fields(string(out) + " ?")[0]
	for _, r := range releases {
		fits := version.Compare(version.Lang(have), r.needs) >= 0
		switch {
		case asked == r.gopls && !fits:
			return "", fmt.Errorf("gopls %s needs %s, this is %s; known: %s", asked, r.needs, have, strings.Join(known(), ", "))
		case asked == r.gopls, asked == "" && fits:
			return r.gopls, nil
		}
	}
	if asked == "" {
		return "", fmt.Errorf("%s builds none of the known versions of gopls: %s", have, strings.Join(known(), ", "))
	}
	return "", fmt.Errorf("-gopls %s is not known; known: %s", asked, strings.Join(known(), ", "))
}
