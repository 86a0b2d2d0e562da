package run

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"go/version"
	"os"
	"path/filepath"
)

// affected are the Go releases, from the first to the one that is whole again,
// whose key leaves out whether a package was analysed only for its facts: a
// package that was once a dependency of another run is then reported clean,
// whatever is in it.
var affected = [...]struct{ first, whole string }{
	{"go1.26", "go1.26.9"},
	{"go1.27", "go1.27.2"},
}

func isAffected(release string) bool {
	for _, span := range affected {
		if version.Compare(span.first, release) <= 0 && version.Compare(release, span.whole) < 0 {
			return true
		}
	}
	return false
}

// scope returns what makes this run's cache entries its own where the go
// command would mix them up with those of another run, and nothing elsewhere.
//
// A package is analysed for its diagnostics in one run and for its facts in
// another only if the two runs name different packages. These follow from the
// patterns, the directory, the environment, and go.mod and go.work. Where all of
// that is on the machine makes no difference: another clone of a module names the
// same packages, and may use the same cache.
func scope(o Request, env Env, patterns []string) string {
	if !isAffected(env.release) {
		return ""
	}
	h := sha256.New()
	dir, _ := os.Getwd()
	_, _ = fmt.Fprintf(h, "%q %q", patterns, o.Tags)
	for _, line := range env.place {
		if !filepath.IsAbs(line) {
			_, _ = fmt.Fprintf(h, " %q", line)
			continue
		}
		content, _ := os.ReadFile(line)
		from, _ := filepath.Rel(filepath.Dir(line), dir)
		_, _ = fmt.Fprintf(h, " %q %q", from, content)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}
