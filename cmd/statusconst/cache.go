package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// scopeFlag is a flag of the vettool without effect. Its value is part of the
// key under which the go command caches what the tool printed.
const scopeFlag = "scope"

// affected are the Go releases whose key leaves out whether a package was
// analysed only for its facts: a package that was once a dependency of another
// run is then reported clean, whatever is in it.
var affected = []string{"go1.26.8", "go1.27.0", "go1.27.1"}

// scope returns what makes this run's cache entries its own where the go
// command would mix them up with those of another run, and nothing elsewhere.
//
// A package is analysed for its diagnostics in one run and for its facts in
// another only if the two runs name different packages. These follow from the
// patterns, the directory, the environment, and go.mod and go.work.
func scope(o options, patterns []string) string {
	release, err := exec.Command("go", "env", "GOVERSION", "GOMOD", "GOWORK", "GOFLAGS").Output()
	if err != nil {
		return ""
	}
	lines := strings.Split(string(release), "\n")
	if !slices.Contains(affected, strings.Fields(lines[0] + " .")[0]) {
		return ""
	}
	h := sha256.New()
	dir, _ := os.Getwd()
	_, _ = fmt.Fprintf(h, "%q %q %q", dir, patterns, o.tags)
	for _, line := range lines[1:] {
		_, _ = fmt.Fprintf(h, " %q", line)
		if filepath.IsAbs(line) {
			content, _ := os.ReadFile(line)
			_, _ = h.Write(content)
		}
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}
